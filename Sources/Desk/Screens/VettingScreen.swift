import Guides
import Handouts
import Prose
import Screens

/// A checklist that staff and a patient fill in together. Nothing of it is recorded.
struct VettingScreen: Screen {
  private let guide: Checklist.Guide
  private let desk: Desk
  private let surroundings: Surroundings
  private var fill: Checklist.FillScreen

  init(_ guide: Checklist.Guide, desk: Desk, in surroundings: Surroundings) {
    self.guide = guide
    self.desk = desk
    self.surroundings = surroundings
    fill = Checklist.FillScreen(guide: guide, surroundings: surroundings)
  }

  var sheet: Sheet {
    var sheet = fill.sheet
    sheet.place = place
    if fill.isAtResult {
      sheet.insert([.item(Item(Self.handOutItem, "Hand out: questions to ask before you book"))])
    }
    return sheet
  }

  var bindings: [Binding] { fill.bindings }

  private var place: [String] { [Desk.place, "Before booking", guide.facts.title] }

  mutating func perform(_ command: Command, on item: String?) -> Step {
    guard item == Self.handOutItem, command != .goBack else { return fill.perform(command, on: item) }
    let handout = Handout(fill.filling, isAnswered: true, in: surroundings)
    return .open(
      HandoutScreen(
        handout, subject: guide.facts.id, of: guide.facts, for: nil, place: place, desk: desk,
        strip: surroundings.strip))
  }

  private static let handOutItem = "hand out"
}
