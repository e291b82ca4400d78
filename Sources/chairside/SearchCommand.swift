import ArgumentParser
import Guides
import Library
import Pages

/// `chairside search WORDS…`: the matching sections, the best first.
struct SearchCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search all guidance.",
    discussion: "Example: chairside search how long does it last --limit 3")

  @Argument(help: "What to look for.")
  var words: [String]

  @Option(help: "How many at most.")
  var limit = 10

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: ContentOptions

  mutating func validate() throws {
    if words.isEmpty { throw ValidationError("Say what to look for, as: chairside search droopy eyelid") }
    if limit < 1 { throw ValidationError("The limit is \(limit). Use 1 or more.") }
  }

  func run(_ library: GuideLibrary) throws {
    let query = words.joined(separator: " ")
    var answer = library.search(query, limit: limit)
    if answer.unreadCount > 0 {
      while library.readOneMore() {}
      answer = library.search(query, limit: limit)
    }
    if json {
      Output.printJSON(.list(answer.hits.map(\.json)))
    } else {
      for hit in answer.hits {
        let snippet = hit.snippet.map { $0.isHit ? ">\($0.text)<" : $0.text }.joined()
        Output.print("\(hit.id)  \(hit.title)\n  \(hit.guide): \(snippet)")
      }
    }
    guard answer.hits.isEmpty else { return }
    let near = answer.suggestions.isEmpty ? "" : " Did you mean: \(answer.suggestions.joined(separator: ", "))?"
    throw Failure(.notFound, "Nothing is found for \"\(query)\".\(near) Try: chairside list")
  }
}

extension SearchAnswer.Hit {
  fileprivate var json: JSON {
    .object([
      "id": .string(id), "title": .string(title), "guide": .string(guide),
      "snippet": .string(snippet.map(\.text).joined()), "score": .double((score * 100).rounded() / 100),
    ])
  }
}
