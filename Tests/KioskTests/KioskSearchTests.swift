import Foundation
import Guides
import Screens
import Testing

@testable import Kiosk
@testable import Library
@testable import Reader

@Suite("The search of a kiosk")
struct KioskSearchTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content")
    .standardized.path

  @Test("It opens before the guides are read, with the danger signs, and is complete a moment later")
  func opensAtOnce() throws {
    let library = try GuideLibrary(folder: Self.content)
    let language = KioskSession.Language(choice: Appearance.Choice(name: "en", words: "English"), repository: library)
    var walker = KioskWalker(reading: [language], readsAhead: false)
    walker.press(.enter)
    walker.press(.character("/"))
    let read = library.summaries.count
    #expect(read < library.paths.count / 4, "A slow machine would not come to draw it before the watchdog ends it.")
    walker.press("cannot breathe".map { Key.character($0) })
    #expect(walker.shows("Danger signs") || walker.shows("breath"))
    walker.readAll()
    let search = try #require(walker.kiosk.application?.top.screen as? SearchScreen)
    #expect(search.answer.unreadCount == 0)
    #expect(library.unindexed.isEmpty)
  }
}
