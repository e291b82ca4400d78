import Guides
import Library
import Screens
import Testing

@testable import Reader

@Suite("More links than digits")
struct ManyLinksTests {
  private func walker(_ size: Size) throws -> Walker {
    let content = String(#filePath.dropLast("Tests/ReaderTests/ManyLinksTests.swift".count)) + "Content"
    // The page has fourteen links, more than any other page of the guidance.
    return try Walker(
      at: "aftercare/after-injection#any-time", memory: nil, size: size, library: try GuideLibrary(folder: content))
  }

  @Test(
    "A number pad opens every link of a page with fourteen of them, and comes round to the top",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 60)])
  func everyLink(size: Size) throws {
    let start = try walker(size)
    let all = start.application.top.sheet.choices.map(\.action)
    #expect(all.count > 9)
    var opened: [Target] = []
    for digit in 1...9 {
      var walker = start
      walker.type("\(digit)")
      opened.append(try #require(walker.application.top.target))
    }
    var walker = start
    for _ in 0..<40 where walker.messageRow != "Back at the top." {
      if walker.messageRow.hasPrefix("Enter opens it") {
        var next = walker
        next.press(.enter)
        opened.append(try #require(next.application.top.target))
      }
      walker.press(.character("+"))
    }
    #expect(opened.map { Item.Action.follow($0) } == all)
    #expect(walker.messageRow == "Back at the top.")
    #expect(walker.application.top.viewport.focus == start.application.top.viewport.focus)
  }
}
