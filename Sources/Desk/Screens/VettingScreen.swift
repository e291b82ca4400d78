import Guides
import Prose
import Screens

/// A checklist that staff and a patient fill in together. Nothing of it is recorded.
struct VettingScreen: Screen {
  private let guide: Checklist.Guide
  private let surroundings: Surroundings
  private var fill: Checklist.FillScreen

  init(_ guide: Checklist.Guide, in surroundings: Surroundings) {
    self.guide = guide
    self.surroundings = surroundings
    fill = Checklist.FillScreen(guide: guide, surroundings: surroundings)
  }

  var sheet: Sheet {
    var sheet = fill.sheet
    sheet.place = [Desk.place, "Before booking", guide.facts.title]
    return sheet
  }

  var bindings: [Binding] { fill.bindings }

  mutating func perform(_ command: Command, on item: String?) -> Step { fill.perform(command, on: item) }
}
