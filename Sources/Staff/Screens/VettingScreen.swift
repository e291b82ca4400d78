import Documents
import Guides
import Screens

/// A checklist that staff and a patient fill in together. Nothing of it is recorded.
struct VettingScreen: Screen {
  /// The actions of its own item; the others belong to the checklist.
  private enum Act: Hashable {
    case handOut
  }

  private var facts: GuideFacts
  private let printing: Printing
  private var fill: any QuestionnaireScreen

  init(_ fill: any QuestionnaireScreen, of facts: GuideFacts, printing: Printing) {
    self.facts = facts
    self.printing = printing
    self.fill = fill
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

  private var trail: Trail { .checklist(facts) }

  func renewed(from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)? {
    guard let newer = repository.guide(facts.id),
      let fill = fill.reopened(with: newer, in: context) as? any QuestionnaireScreen
    else { return nil }
    return VettingScreen(fill, of: newer.facts, printing: printing)
  }

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    guard action.act(as: Act.self) == .handOut else { return fill.perform(action, in: context) }
    guard let handout = fill.handout(in: context) else { return .stay }
    return .open(
      HandoutScreen(handout, subject: facts.id, of: facts, for: nil, trail: trail, printing: printing, in: context))
  }
}
