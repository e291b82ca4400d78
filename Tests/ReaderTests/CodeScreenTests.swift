import Guides
import Screens
import Testing

@testable import Reader

/// QR codes for a phone, from the page that staff are shown.
@Suite("Codes in the reader") struct CodeScreenTests {
  private func staffPage(size: Size = Size(columns: 80, rows: 24)) throws -> Walker {
    var walker = try Walker(at: "triage/small", size: size)
    walker.press(.enter)
    walker.type("1")
    walker.press(.enter)
    walker.type("1")
    return walker
  }

  @Test("A page for staff offers its result and the clinic's number as codes")
  func aPageForStaffOffersCodes() throws {
    var walker = try staffPage()
    #expect(walker.title == "For staff")
    #expect(walker.lines.contains("   1  Show a code for a phone"))
    #expect(walker.lines.contains("   2  Show a code that calls the clinic"))
    walker.type("1")
    #expect(walker.title == "Code")
    walker.press(.left)
    #expect(walker.title == "For staff")
  }

  @Test("A code is not kept, because it holds answers")
  func aCodeIsNotKept() throws {
    var walker = try staffPage()
    walker.type("1m")
    #expect(walker.messageRow == "This page cannot be kept.")
    walker.type("q")
    #expect(walker.application.memory?.last?.target == .guide("triage/small"))
  }

  @Test("Line by line the text is printed in place of the drawing")
  func lineByLineTheTextIsPrinted() throws {
    var dialogue = PlainDialogue(try staffPage().application, width: 76)
    _ = dialogue.prompt()
    _ = dialogue.answer("1", at: 0)
    let printed = dialogue.prompt()
    #expect(printed.contains("Your code: emergency small@"))
    #expect(printed.contains("What it says\nCALL FOR EMERGENCY HELP NOW. A small trouble: emergency."))
    #expect(!printed.contains("█") && !printed.contains("##"))
  }
}
