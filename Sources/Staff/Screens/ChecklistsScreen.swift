import Guides
import Screens

/// The checklists to fill in with a patient.
struct ChecklistsScreen: Screen {
  let guides: [GuideFacts]

  func sheet(in context: ScreenContext) -> Sheet {
    var sheet = menu(in: context).sheet(in: context)
    sheet.identity = "checklists"
    return sheet
  }

  func bindings(in context: ScreenContext) -> [Binding] { menu(in: context).bindings(in: context) }

  private func menu(in context: ScreenContext) -> MenuScreen {
    let words = context.words
    return MenuScreen(
      place: [words(.desk), words(.beforeBooking)],
      intro: [.line(words(.choosing), .heading), .gap, .line(words(.checklistsIntro))],
      entries: guides.map {
        MenuScreen.Entry(target: .desk(.checklist($0.id)), label: $0.title, detail: $0.summary)
      })
  }
}
