import Screens
import Testing

@testable import Reader

@Suite("The number pad alone")
struct NumberPadTests {
  /// The 17 keys of a number pad with NumLock on.
  static let keys: [Key] = "0123456789+-*/.".map { .character($0) } + [.enter]

  @Test("It reaches every screen that the reader has")
  func reachesEverything() throws {
    let first = try Walker(memory: nil)
    var waiting = [first]
    var seen: Set<String> = [Self.name(first)]
    while let walker = waiting.popLast(), seen.count < 6000 {
      for key in Self.keys where walker.application.history.open.count < 6 {
        var next = walker
        next.press(key)
        if seen.insert(Self.name(next)).inserted { waiting.append(next) }
      }
    }
    let places = Set(seen.map { String($0.prefix { $0 != "|" }) })
    for wanted in [
      "Chairside", "Side effects", "A small trouble", "Questions", "Short answers", "Reversal", "Table", "Choosing",
      "Who injects?", "After your treatment", "After it", "Check you know", "Help", "About this guidance", "Contents",
      "Problems", "Danger signs", "For staff",
    ] {
      #expect(places.contains(wanted), "\(wanted)")
    }
    #expect(seen.contains { $0.contains("result emergency") })
    #expect(seen.contains { $0.contains("result self-care") })
    #expect(seen.contains { $0.contains("result walk-away") })
  }

  private static func name(_ walker: Walker) -> String {
    let sheet = walker.application.top.sheet
    let ticked = sheet.items.filter { $0.mark == .ticked }.map(\.label).joined(separator: ",")
    // Words that are typed into the search lead to no further screens.
    let identity = sheet.identity.hasPrefix("search ") ? "search" : sheet.identity
    return "\(walker.title)|\(identity)|\(ticked)|\(sheet.note)"
  }

  @Test("Minus goes back, star helps, plus turns pages and comes round to the top")
  func fixedKeys() throws {
    var walker = try Walker(at: "faq/answers#reversal", memory: nil, size: Size(columns: 40, rows: 12))
    let first = walker.lines
    walker.press(.character("+"))
    #expect(walker.lines != first)
    walker.press(.character("+"))
    #expect(walker.lines.prefix(8) == first.prefix(8))
    walker.press(.character("*"))
    #expect(walker.title == "Help")
    walker.press(.character("-"), .character("-"))
    #expect(walker.title == "Chairside")
  }
}
