import Documents
import Guides
import Screens

/// A checklist that staff and a patient fill in together. Nothing of it is recorded.
struct VettingScreen: Screen {
  /// What its own item does; the others are the checklist's.
  private enum Act: Hashable {
    case handOut
  }

  private let guide: Checklist.Guide
  private let printing: Printing
  private var fill: Checklist.FillScreen

  init(_ guide: Checklist.Guide, printing: Printing) {
    self.guide = guide
    self.printing = printing
    fill = Checklist.FillScreen(guide: guide)
  }

  func sheet(in context: ScreenContext) -> Sheet {
    var sheet = fill.sheet(in: context)
    sheet.place = trail.words(in: context)
    if fill.isAtResult {
      sheet.insert([.item(Item(Act.handOut, context.words(.handOutQuestions)))])
    }
    return sheet
  }

  func bindings(in context: ScreenContext) -> [Binding] { fill.bindings(in: context) }

  private var trail: Trail { .checklist(guide.facts) }

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    guard action.act(as: Act.self) == .handOut else { return fill.perform(action, in: context) }
    let handout = Handout(fill.filling, isAnswered: true, in: context)
    return .open(
      HandoutScreen(
        handout, subject: guide.facts.id, of: guide.facts, for: nil, trail: trail, printing: printing))
  }
}
