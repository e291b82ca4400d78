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
    guard let answers else { return printItems(of: guide, library: library) }
    try printResult(of: guide, file: AnswersFile(answers), library: library)
  }

  private func printItems(of guide: Checklist.Guide, library: GuideLibrary) {
    if json { return Output.printJSON(guide.json) }
    let pieces = guide.pieces(of: nil, in: options.context(of: library))
    Output.print(library.facts.inLocalWords(Output.text(of: pieces, width: 80)))
  }

  private func printResult(of guide: Checklist.Guide, file: AnswersFile, library: GuideLibrary) throws {
    let (filling, unanswered) = try file.filling(of: guide)
    guard let outcome = filling.outcome else {
      throw Failure(.badData, "No row of the result table fits these answers. Run: chairside check")
    }
    if json { return Output.printJSON(filling.json(outcome, unanswered: unanswered)) }
    Output.print("\(outcome.title). \(outcome.advice.plainText)")
    for index in filling.reasons {
      Output.print("- \(guide.items[index].title): \(guide.answers[filling.answer(to: index)])")
    }
    Output.print("Score: \(filling.score.points) of \(filling.score.of).")
    Output.print(guide.facts.standing(in: library.words))
  }
}

extension Checklist.Guide {
  fileprivate var json: JSON {
    let items = items.map { item in
      JSON.object([
        "id": .string(item.slug), "section": .string(groups[item.section].title),
        "text": .string("\(item.title). \(item.text.plainText)"), "why": .string(item.why.plainText),
      ])
    }
    return .object([
      "id": .string(facts.id), "answers": .list(answers.map(JSON.string)), "items": .list(items),
    ])
  }
}

extension Checklist.Filling {
  /// - Parameter unanswered: the ids of items that the file leaves out.
  fileprivate func json(_ outcome: Checklist.Outcome, unanswered: [String]) -> JSON {
    let why = reasons.map { index in
      JSON.object(["item": .string(guide.items[index].slug), "answer": .string(guide.answers[answer(to: index)])])
    }
    return .object([
      "id": .string(guide.facts.id), "result": .string(outcome.slug),
      "score": .object(["points": .int(score.points), "of": .int(score.of)]), "why": .list(why),
      "unanswered": .list(unanswered.map(JSON.string)), "content": .string(guide.facts.meaning.description),
    ])
  }
}
