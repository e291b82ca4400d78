import ArgumentParser
import Documents
import Glibc
import Guides
import Library
import Prose

/// `chairside handout ID`: what a patient takes home.
struct HandoutCommand: ContentCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, fhir, qr
  }

  static let configuration = CommandConfiguration(
    commandName: "handout", abstract: "Write what a patient takes home: a result, a checklist, a plan or answers.",
    discussion: """
      Examples:
        chairside handout triage/eyelid-droop --answers answers.yaml | lp
        chairside handout aftercare/upper-face --treated 2026-11-24T10:40 --format html --output plan.html
      """)

  @Argument(help: "The guide, as triage/eyelid-droop, or a section of it, as faq/reversal#antitoxin.")
  var id: String

  @Option(help: ArgumentHelp("YAML or JSON: question slug to answer. - reads standard input.", valueName: "file"))
  var answers: String?

  @Option(help: ArgumentHelp("When the injection was, as 2026-11-24T10:40, for an aftercare plan.", valueName: "time"))
  var treated: String?

  @Option(help: ArgumentHelp("The time to take for now.", valueName: "time"))
  var now: String?

  @Option(help: "One of: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @Option(help: "Columns for text and for a QR code, 20 or more.")
  var width = 80

  @Option(help: ArgumentHelp("File to write; without it, standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Draw a QR code with plain characters.")
  var ascii = false

  @OptionGroup var options: ContentOptions

  mutating func validate() throws {
    if width < 20 { throw ValidationError("The width is \(width). Use 20 or more.") }
  }

  func run(_ library: GuideLibrary) throws {
    var context = options.context(of: library)
    if let now { context.now = try LocalClock.moment(now, option: "--now") }
    let (handout, answers) = try handout(in: library, context)
    try HandoutFile.write(text(of: handout, answers, in: context), to: output)
  }

  private func handout(in library: GuideLibrary, _ context: ScreenContext) throws -> (Handout, FHIRAnswers?) {
    let (guide, section) = try guide(id, in: library)
    try checkOptions(for: guide)
    switch guide {
    case let guide as Triage.Guide: return try result(of: guide, in: library, context)
    case let guide as Checklist.Guide: return try questions(of: guide, in: context)
    case let guide as Aftercare.Guide: return (try plan(of: guide, in: context), nil)
    case let guide as FAQ.Guide: return (Handout(guide, section: section, in: context), nil)
    default: throw Failure(.notFound, "There is no handout for \"\(id)\". Try: chairside show \(id) --format html")
    }
  }

  /// An option that would do nothing is more likely a mistake.
  private func checkOptions(for guide: any Guide) throws {
    if answers != nil, !(guide is Triage.Guide || guide is Checklist.Guide) {
      throw Failure(.usage, "\(guide.facts.id) has no questions to answer. Leave --answers out.")
    }
    if treated != nil, !(guide is Aftercare.Guide) {
      throw Failure(.usage, "\(guide.facts.id) does not ask for the time of the injection. Leave --treated out.")
    }
  }

  private func result(
    of guide: Triage.Guide, in library: GuideLibrary, _ context: ScreenContext
  ) throws -> (Handout, FHIRAnswers?) {
    guard let answers else {
      throw Failure(
        .usage,
        "A symptom check has nothing to hand out before it is answered. See its questions with chairside triage "
          + "\(guide.facts.id), write them down as \"question: answer\" and add --answers FILE.")
    }
    let walk = try AnswersFile(answers).walk(of: guide).walk
    guard let result = walk.result(of: guide, levels: library.levels) else {
      throw Failure(.internal, "The answers lead to no result.")
    }
    let gate = guide.gate.flatMap { library.guide($0)?.facts }
    let form = FHIRAnswers(walk, of: guide, gate: gate, authored: context.iso8601)
    return (Handout(walk, of: guide, result: result, in: context), form)
  }

  private func questions(of guide: Checklist.Guide, in context: ScreenContext) throws -> (Handout, FHIRAnswers?) {
    guard let answers else { return (Handout(Checklist.Filling(guide), isAnswered: false, in: context), nil) }
    let filling = try AnswersFile(answers).filling(of: guide).filling
    let form = FHIRAnswers(filling, authored: context.iso8601)
    return (Handout(filling, isAnswered: true, in: context), form)
  }

  private func plan(of guide: Aftercare.Guide, in context: ScreenContext) throws -> Handout {
    guard let treated else {
      throw Failure(.usage, "A plan needs the time of the injection. Add --treated 2026-11-24T10:40.")
    }
    let moment = try LocalClock.moment(treated, option: "--treated")
    let schedule = Aftercare.Schedule(
      guide, treated: moment, now: context.now ?? moment, zone: context.zone)
    return Handout(schedule, title: guide.facts.title, of: [guide.facts], in: context)
  }

  private func text(of handout: Handout, _ answers: FHIRAnswers?, in context: ScreenContext) throws -> String {
    switch format {
    case .text: return Output.text(of: handout.pieces(columns: width), width: width)
    case .markdown: return handout.markdown
    case .html: return handout.html(language: options.languageTag)
    case .fhir:
      let made = ClockTime(context.now ?? LocalClock.now, in: context.zone).iso8601
      return FHIRDocument(handout, answers: answers, language: options.languageTag, made: made).bundle.indented
    case .qr:
      guard let lines = handout.code(ascii ? .ascii : .halfBlocks, columns: width) else {
        throw Failure(.usage, "No code for this page is as narrow as \(width) columns. Use a larger --width.")
      }
      // A camera needs dark on light, and most terminals are light on dark.
      return (showsColours ? lines.map { "\u{1B}[30;107m\($0)\u{1B}[0m" } : lines).joined(separator: "\n")
    }
  }

  /// True where the output goes to a terminal that knows colours.
  private var showsColours: Bool {
    output == nil && isatty(STDOUT_FILENO) == 1 && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }
}

extension ScreenContext {
  /// The time now as ISO 8601; nil where nobody may rely on the clock.
  fileprivate var iso8601: String? { now.map { ClockTime($0, in: zone).iso8601 } }
}
