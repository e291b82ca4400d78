import Guides
import Screens
import Testing

@testable import Kiosk
@testable import Reader

@Suite("A kiosk that grows, and calls")
struct KioskLargeTextTests {
  private static let console = KioskSession.Machine(
    textSizes: KioskTextSizes(
      scales: [1, 2], capitalShare: 0.625, size: Size(columns: 160, rows: 48), screenHeight: nil))

  private func scales(_ walker: KioskWalker) -> [Int] {
    walker.effects.compactMap { if case .ask(KioskRequest.setLetters(let scale)) = $0 { scale } else { nil } }
  }

  @Test("8 makes the text larger: by the letters where the console can, then by large print, then as before")
  func largerText() throws {
    var walker = try KioskWalker(machine: Self.console)
    #expect(walker.shows("8 Larger text"))
    walker.press(.character("8"))
    #expect(scales(walker) == [2])
    #expect(walker.stage == "attract" && walker.shows("8 Larger text"))
    walker.press(.character("8"))
    #expect(walker.kiosk.textSize.isLarge && walker.shows("8 Smaller text"))
    walker.press(.character("8"))
    #expect(scales(walker) == [2, 1] && walker.kiosk.textSize == .usual)
  }

  @Test("Letters that the console refuses are offered no more, and large print is shown")
  func refusedLetters() throws {
    var walker = try KioskWalker(machine: Self.console)
    walker.press(.character("8"))
    _ = walker.kiosk.receive(LettersRefused(), at: walker.time)
    #expect(walker.kiosk.textSize == .large && walker.shows("8 Smaller text"))
    walker.press(.character("8"))
    #expect(walker.kiosk.textSize == .usual && scales(walker) == [2])
  }

  @Test("Without a console it is large print, which holds through the visit and can be changed in it")
  func largePrint() throws {
    var walker = try KioskWalker()
    walker.type("8\n")
    #expect(walker.kiosk.application?.top.sheet.print.isLarge == true)
    let row = try #require(walker.lines.firstIndex { $0.contains("1  Something feels wrong") })
    #expect(walker.lines[row - 1].allSatisfy { $0 == " " } && scales(walker) == [])
    walker.type("*")
    #expect(walker.shows("Text of the usual size"))
    walker.type("z-")
    #expect(walker.kiosk.application?.top.sheet.print.isLarge == false)
    #expect(!walker.kiosk.textSize.isLarge)
  }

  @Test("An emergency calls staff once in a visit, as the settings say")
  func callsStaff() throws {
    func emergency(_ settings: KioskSettings) throws -> (bells: Int, calls: Int) {
      var walker = try KioskWalker(settings: settings)
      walker.type("\n1112\n")
      #expect(walker.kiosk.reachedLevels == [.emergency])
      walker.type("-\n")
      var counts = (bells: 0, calls: 0)
      for effect in walker.effects {
        if case .bell = effect { counts.bells += 1 }
        if case .ask(KioskRequest.callStaff) = effect { counts.calls += 1 }
      }
      return counts
    }
    #expect(try emergency(KioskSettings()) == (0, 0))
    var settings = KioskSettings()
    settings.ringsBell = true
    settings.callLine = "/run/call"
    #expect(try emergency(settings) == (1, 1))
  }

  @Test("A size that a visitor chose and left goes back after 90 seconds")
  func sizeGoesBack() throws {
    var walker = try KioskWalker(machine: Self.console)
    walker.press(.character("8"))
    walker.wait(91)
    #expect(scales(walker) == [2, 1])
  }
}
