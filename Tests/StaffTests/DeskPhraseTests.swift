import Guides
import Library
import Screens
import Testing

@testable import Staff

@Suite("What the desk says is in the catalogue")
struct DeskPhraseTests {
  private let log = MemoryLog(now: StaffMember.start)

  /// The phrases of the desk and of all guides with a mark around each, in the form of a translation.
  private static let marked = Words(
    language: "en-XA",
    translations: Dictionary(
      uniqueKeysWithValues: (DeskPhrases.all + GuidesPhrases.all).map { phrase in
        let forms: PhraseForms =
          switch phrase.english {
          case .text(let text): .text(mark(text))
          case .plural(let forms): .plural(forms.mapValues(mark))
          }
        return (phrase.key, forms)
      }))

  private static func mark(_ text: PhraseText) -> PhraseText { PhraseText("[\(text.written)]") }

  /// The text outside of all marks, without leading and trailing spaces.
  private static func unmarked(_ text: String) -> String {
    var depth = 0
    var outside = ""
    for character in text {
      if character == "[" { depth += 1 }
      if depth == 0 { outside.append(character) }
      if character == "]" { depth -= 1 }
    }
    while outside.first == " " { outside.removeFirst() }
    while outside.last == " " { outside.removeLast() }
    return outside
  }

  private static func texts(of sheet: Sheet) -> [String] {
    sheet.place + [sheet.position, sheet.message, sheet.note]
      + sheet.flatPieces.flatMap { piece -> [String] in
        switch piece {
        case .text(let text): [text.runs.map(\.text).joined()]
        case .item(let item): [item.label, item.detail]
        case .banner(let text, _, _): [text]
        case .progress(_, _, let words): [words]
        default: []
        }
      }
  }

  /// An instruction of the plan.
  private static let instructions: Set<String> = [
    "Small red dots."
  ]

  private func make() throws -> (desk: Desk, library: GuideLibrary) {
    let label = try #require(VisitLabel("7"))
    var details = VisitDetails()
    details.treated = StaffMember.start
    details.areas = ["jaw"]
    details.product = .dysport
    details.injector = .registeredHere
    details.others = [.filler, .injection]
    #expect(DeskService(log: log).answer(.begin(label, details.events())) == .begun(VisitID(1)))
    return (Desk(log: log, canPrint: true), try GuideLibrary(folder: StaffMember.content))
  }

  @Test("The phrases have no problem")
  func problems() {
    #expect(Phrase.problems(in: DeskPhrases.all + GuidesPhrases.all + Phrase.listPatterns) == [])
    #expect(DeskPhrases.all.allSatisfy { $0.module == "desk" })
  }

  @Test(
    "Pages say nothing but phrases and guidance",
    arguments: [
      DeskPage.newVisit, .openVisits, .findVisit, .day(20_781), .visit(1), .visit(2), .details(visit: 1),
      .call(visit: 1), .history(visit: 1),
    ])
  func pages(_ page: DeskPage) throws {
    let (desk, library) = try make()
    let context = ScreenContext(now: StaffMember.start, words: Self.marked, setting: .desk)
    let screen = try #require(desk.screen(at: page, from: library, in: context))
    let kinds = [Triage.name, Aftercare.name, Checklist.name]
    let guidance = Set(kinds.flatMap { library.list(of: $0) }.flatMap { [$0.title, $0.summary] })
    let texts = Self.texts(of: screen.sheet(in: context)).map(Self.unmarked)
    let bindings = screen.bindings(in: context).flatMap { [$0.hint ?? "", $0.help] }.map(Self.unmarked)
    let left = (texts + bindings).filter {
      $0.contains(where: \.isLetter) && !guidance.contains($0) && !Self.instructions.contains($0)
    }
    #expect(left == [], "\(page)")
  }
}
