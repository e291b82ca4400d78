import ArgumentParser
import Documents
import Glibc
import Guides
import Library
import Pages
import Screens

/// `chairside handout ID`: a handout for a patient.
struct HandoutCommand: ContentCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json, fhir, qr
  }

  static let configuration = CommandConfiguration(
    commandName: "handout", abstract: "Write what a patient takes home: a result, a checklist, a plan or answers.",
    discussion: """
      Examples:
        chairside handout triage/eyelid-droop --answers answers.yaml | lp
        chairside handout aftercare/upper-face --treated 2026-11-24T10:40 --format html --output plan.html
      """)

  @Argument(
    help: "The guide, as triage/eyelid-droop, or a section of it, as faq/reversal#antitoxin.", completion: .guides)
  var id: String

  @Option(
    help: ArgumentHelp("YAML or JSON: question slug to answer. - reads standard input.", valueName: "file"),
    completion: .file())
  var answers: String?

  @Option(help: ArgumentHelp("When the injection was, as 2026-11-24T10:40, for an aftercare plan.", valueName: "time"))
  var treated: String?

  @Option(help: ArgumentHelp("The time to take for now.", valueName: "time"))
  var now: String?

  @Option(help: "One of: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @Option(help: "Columns for text and for a QR code, 20 or more.")
  var width = 80

  @Option(help: ArgumentHelp("File to write; without it, standard output.", valueName: "file"), completion: .file())
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
    let file = try answers.map { try AnswersFile($0) }
    let request = HandoutRequest(
      section: section, answers: file?.given,
      treated: try treated.map { try LocalClock.moment($0, option: "--treated") },
      context: context, repository: library)
    do {
      let handout = try guide.handout(request)
      file?.complain(unanswered: handout.unanswered, ignored: handout.ignored)
      return (handout.page, handout.answers)
    } catch {
      throw Failure(error, of: guide, answers: file)
    }
  }

  private func text(of handout: Handout, _ answers: FHIRAnswers?, in context: ScreenContext) throws -> String {
    switch format {
    case .text: return SheetLayout.text(of: handout.pieces(columns: width), width: width)
    case .markdown: return handout.markdown
    case .html: return handout.html(language: context.language)
    case .json: return handout.json.indented
    case .fhir:
      let made = ClockTime(context.now ?? LocalClock.now, in: context.zone).iso8601
      return FHIRDocument(handout, answers: answers, language: context.language, made: made).bundle.indented
    case .qr:
      guard let code = handout.code(ascii ? .ascii : .halfBlocks, columns: width) else {
        throw Failure(.usage, "No code for this page is as narrow as \(width) columns. Use a larger --width.")
      }
      // A camera needs dark modules on a light background, and most terminals are light on dark.
      let lines = showsColours ? code.lines.map { "\u{1B}[30;107m\($0)\u{1B}[0m" } : code.lines
      return (lines + ["", context.words(.whatCodeSays), code.text]).joined(separator: "\n")
    }
  }

  /// True if the output goes to a terminal that supports colours.
  private var showsColours: Bool {
    output == nil && isatty(STDOUT_FILENO) == 1 && getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }
}
