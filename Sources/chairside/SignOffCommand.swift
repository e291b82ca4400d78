import ArgumentParser
import Guides
import Library
import Pages
import Screens

/// `chairside sign-off ID`: records in a guide that a clinician has read it.
struct SignOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off", abstract: "Write a clinician's signature into a guide.",
    discussion: """
      Print what is to be signed with chairside review-sheet ID. Any later change of the text ends the signature.

      Example: chairside sign-off triage/eyelid-droop --by "Dr A. Hill" --role Ophthalmologist --content Content
      """)

  @Argument(
    help: "The guide, as triage/eyelid-droop; also levels, or a locale file, as locale.en-GB.", completion: .guides)
  var id: String

  @Option(name: .customLong("by"), help: ArgumentHelp("The clinician who read it.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("What the clinician is, as Dermatologist.", valueName: "role"))
  var role: String

  @Option(name: .customLong("on"), help: ArgumentHelp("The day of the review; without it, today.", valueName: "date"))
  var day: Day?

  @Flag(help: "Sign as the translator: that the file says what its source says. Name the language too.")
  var translation = false

  @OptionGroup var options: ContentOptions

  func run() throws {
    let library = try options.library()
    let signature = Signature(name: name, role: role, day: day ?? LocalClock.today)
    do {
      let receipt =
        translation
        ? try TranslationMark(library).sign(id, with: signature) : try SignOff(library).sign(id, with: signature)
      Output.print("\(receipt.path) is signed by \(name), \(role), on \(Words.english.date(signature.day)).")
      let due = receipt.reviewDue.map { " The next review is due on \(Words.english.date($0))." } ?? ""
      Output.print("It stands for \(receipt.meaning).\(due)")
    } catch {
      throw Failure(Self.code(for: error), error.description)
    }
  }

  private static func code(for error: SignatureError) -> ExitCode {
    switch error {
    case .notAName, .notARole: .usage
    case .noSuchGuide, .noTranslation: .notFound
    case .hasErrors, .changed, .cannotEdit, .readOnly: .badData
    case .cannotWrite: .cannotWrite
    }
  }
}
