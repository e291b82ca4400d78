import Pages
import Screens
import Testing

@testable import Guides

@Suite("Codes for a phone") struct PageCodeTests {
  @Test(
    "A clinic's number is dialled as it is written, without its spaces and brackets",
    arguments: [
      ("555 0100", "tel:5550100"), ("+1 (555) 010-0199", "tel:+15550100199"), ("020 7946 0018", "tel:02079460018"),
      ("999", "tel:999"),
    ])
  func aNumberIsDialled(written: String, dialled: String) {
    #expect(PageCode(phoneOf: facts(written), in: .english)?.texts == [dialled])
  }

  @Test(
    "Words in place of a number make no code",
    arguments: [
      "the number on your clinic card", "555 0100 ext. 4", "", "12", "1+555 0100", "call 555 0100",
    ])
  func wordsMakeNoCode(written: String) {
    #expect(PageCode(phoneOf: facts(written), in: .english) == nil)
  }

  private func facts(_ phone: String) -> LocalFacts {
    let text = "---\nkind: locale\n---\n\n# Here\n\n## Clinic phone\n\n\(phone)\n"
    var facts = LocalFacts()
    facts.take(PageReader.read(Array(text.utf8), path: "locale.md"))
    return facts
  }
}
