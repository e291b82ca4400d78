import Guides
import Library
import Screens
import Testing

@testable import Kiosk
@testable import Reader

@Suite("A kiosk and its content")
struct KioskContentTests {
  @Test("Without content it is out of service, and looks for some every five seconds")
  func noContent() throws {
    var walker = try KioskWalker(languages: [])
    #expect(walker.stage == "out of service")
    #expect(walker.shows("Ask a member of staff."))
    walker.press(.enter, .character("1"))
    #expect(walker.stage == "out of service")
    walker.wait(5)
    #expect(walker.wantedContent == true)
    _ = walker.kiosk.receive(KioskContent(try KioskWalker.languages(["en"])), at: walker.time)
    #expect(walker.stage == "attract")
  }

  @Test("A change is taken up when it has settled, and nobody sits there")
  func newVersion() throws {
    var walker = try KioskWalker()
    walker.handle(.contentChanged)
    walker.wait(1)
    #expect(walker.wantedContent == false)
    walker.handle(.contentChanged)
    walker.wait(1.5)
    #expect(walker.wantedContent == false)
    walker.wait(0.5)
    #expect(walker.wantedContent == true)
  }

  @Test("A visit sees one version, whatever is copied meanwhile")
  func neverInAVisit() throws {
    var walker = try KioskWalker()
    walker.press(.enter)
    let repository = walker.kiosk.application?.repository
    walker.handle(.contentChanged)
    walker.wait(20)
    #expect(walker.wantedContent == false)
    _ = walker.kiosk.receive(KioskContent(try KioskWalker.languages(["en"])), at: walker.time)
    #expect(walker.kiosk.application?.repository === repository)
  }

  @Test("What is good works, and staff see what is not")
  func brokenFile() throws {
    var walker = try KioskWalker()
    walker.press(.enter)
    #expect(walker.shows("could not be opened"))
    var staff = try KioskWalker()
    staff.type("000*\n271828\n4")
    #expect(staff.shows("Self-test"))
    while !staff.shows("is left out") && !staff.shows("Back at the top") { staff.press(.character("+")) }
    #expect(staff.shows("triage/broken.md is left out."))
  }

  @Test("Guides opened and levels reached are noted once a visit")
  func counts() throws {
    var walker = try KioskWalker()
    walker.type("\n12")
    walker.press(.character("0"))
    walker.type("12")
    #expect(walker.kiosk.openedGuides == ["triage/small"])
    #expect(walker.kiosk.reachedLevels.isEmpty)
  }
}
