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

  /// A visit that has opened the search before any guide was read.
  private static func openSearch() throws -> (KioskWalker, GuideLibrary) {
    let library = try GuideLibrary(folder: content)
    let language = KioskSession.Language(choice: Appearance.Choice(name: "en", words: "English"), repository: library)
    var walker = KioskWalker(reading: [language], readsAhead: false)
    walker.press(.enter)
    walker.press(.character("/"))
    return (walker, library)
  }

  @Test("Nobody is told that there is nothing before all guides were looked into")
  func looksOn() throws {
    var (walker, _) = try Self.openSearch()
    walker.press("undone".map { Key.character($0) })
    #expect(walker.shows("Looking into"))
    #expect(!walker.shows("Nothing is found"))
    #expect(!walker.shows("Try another word"))
    walker.readAll()
    #expect(walker.shows("Can it be reversed?"))
    walker.press("qqqq".map { Key.character($0) })
    #expect(walker.shows("Nothing is found for \"undoneqqqq\"."))
  }

  @Test("It opens before the guides are read, with the danger signs, and is complete a moment later")
  func opensAtOnce() throws {
    var (walker, library) = try Self.openSearch()
    let read = library.summaries.count
    #expect(read < library.paths.count / 4, "A slow machine would not come to draw it before the watchdog ends it.")
    walker.press("cannot breathe".map { Key.character($0) })
    let first = try #require(walker.kiosk.application?.top.screen as? SearchScreen).answer
    #expect(first.unreadCount > 0)
    #expect(first.hits.first?.id.hasPrefix("triage/red-flags") == true)
    walker.readAll()
    let whole = try #require(walker.kiosk.application?.top.screen as? SearchScreen).answer
    #expect(whole.unreadCount == 0)
    #expect(whole.hits.first?.id.hasPrefix("triage/red-flags") == true)
  }
}
