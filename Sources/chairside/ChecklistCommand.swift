import ArgumentParser
import Guides
import Library
import Prose

/// `chairside checklist ID`: the items of a checklist, or with answers its result.
struct ChecklistCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "Print a checklist's items, or its result for some answers.",
    discussion: "Example: chairside checklist checklist/injector --answers answers.yaml")

  @Argument(help: "The checklist, as checklist/injector; the folder may be left out.")
  var id: String

  @Option(help: ArgumentHelp("YAML or JSON: item slug to answer. - reads standard input.", valueName: "file"))
  var answers: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: ContentOptions

  func run(_ library: GuideLibrary) throws {
    let full = id.contains("/") ? id : "checklist/\(id)"
    guard let guide = try guide(full, in: library).guide as? Checklist.Guide else {
      throw Failure(.notFound, "\"\(id)\" is not a checklist. Try: chairside list --kind checklist")
    }
    guard let answers else { return try printItems(of: guide, library: library) }
    try printResult(of: guide, file: AnswersFile(answers), library: library)
  }

  private func printItems(of guide: Checklist.Guide, library: GuideLibrary) throws {
    if json {
      let items = guide.items.map { item in
        ItemRow(
          id: item.slug, section: guide.groups[item.section].title, text: "\(item.title). \(item.text.plainText)",
          why: item.why.plainText)
      }
      return try Output.printJSON(Items(id: guide.facts.id, answers: guide.answers, items: items))
    }
    let pieces = guide.pieces(of: nil, in: options.surroundings(of: library))
    Output.print(library.facts.inLocalWords(Output.text(of: pieces, width: 80)))
  }

  private func printResult(of guide: Checklist.Guide, file: AnswersFile, library: GuideLibrary) throws {
    let (filling, unanswered) = try file.filling(of: guide)
    guard let outcome = filling.outcome else {
      throw Failure(.badData, "No row of the result table fits these answers. Run: chairside check")
    }
    if json { return try Output.printJSON(ResultRow(filling, outcome: outcome, unanswered: unanswered)) }
    Output.print("\(outcome.title). \(outcome.advice.plainText)")
    for index in filling.reasons {
      Output.print("- \(guide.items[index].title): \(guide.answers[filling.answer(to: index)])")
    }
    Output.print("Score: \(filling.score.points) of \(filling.score.of).")
    Output.print(guide.facts.standing)
  }
}

extension ChecklistCommand {
  private struct Items: Encodable {
    let id: String
    let answers: [String]
    let items: [ItemRow]
  }

  private struct ItemRow: Encodable {
    let id, section, text, why: String
  }

  private struct ResultRow: Encodable {
    struct Reason: Encodable {
      let item, answer: String
    }

    struct Score: Encodable {
      let points, of: Int
    }

    let id, result: String
    let score: Score
    let why: [Reason]
    let unanswered: [String]
    let content: String

    init(_ filling: Checklist.Filling, outcome: Checklist.Outcome, unanswered: [String]) {
      let guide = filling.guide
      id = guide.facts.id
      result = outcome.slug
      score = Score(points: filling.score.points, of: filling.score.of)
      why = filling.reasons.map { index in
        Reason(item: guide.items[index].slug, answer: guide.answers[filling.answer(to: index)])
      }
      self.unanswered = unanswered
      content = guide.facts.meaning.description
    }
  }
}
