import Screens
import Testing

@testable import Guides
@testable import Reader

@Suite("Providers that were compared")
struct ComparisonKeptTests {
  private func filled(memory: Memory?) throws -> Walker {
    var walker = try Walker(at: "checklist/who", memory: memory)
    // The first page, then the three items of the list.
    walker.type("1111")
    let another = try #require(
      walker.application.top.sheet.items.firstIndex { $0.label.hasPrefix("Fill it in for another") })
    walker.type("\(another + 1)")
    walker.type("333")
    return walker
  }

  @Test("are still there when the list is opened again, by its menu or from another page")
  func stillThere() throws {
    var walker = try filled(memory: Memory())
    walker.press(.character("0"))
    walker.type("4")
    #expect(walker.title != "Who injects")
    let list = try #require(walker.application.top.sheet.items.first { $0.action == .follow(.guide("checklist/who")) })
    walker.application.choose(list.id, in: walker.application.context(at: 0))
    let screen = try #require(walker.application.top.screen as? Checklist.FillScreen)
    #expect(screen.fillings.count == 2)
    #expect(screen.fillings.map(\.isComplete) == [true, true])
    #expect(screen.fillings[0] != screen.fillings[1])
  }

  @Test("are forgotten where nothing may be remembered")
  func forgotten() throws {
    var walker = try filled(memory: nil)
    walker.press(.character("0"))
    walker.application.obey(.goHome, in: walker.application.context(at: 0))
    walker.type("4")
    let list = try #require(walker.application.top.sheet.items.first { $0.action == .follow(.guide("checklist/who")) })
    walker.application.choose(list.id, in: walker.application.context(at: 0))
    let screen = try #require(walker.application.top.screen as? Checklist.FillScreen)
    #expect(screen.fillings.map(\.answers) == [[:]])
  }
}
