import Guides
import Screens

/// Search over everything: a line to type into, and the matching sections. Nothing of it is kept.
struct SearchScreen: Screen {
  private(set) var field: TextField
  private(set) var answer = SearchAnswer()
  /// The query that `answer` is for.
  private(set) var answered = ""

  init(query: String = "") { field = TextField(query, longest: Self.longest) }

  /// The maximum number of characters of a query.
  private static let longest = 300

  var query: String { field.text }

  /// A copy of the screen with the answer to its query.
  func with(_ answer: SearchAnswer) -> SearchScreen {
    var screen = self
    screen.answer = answer
    screen.answered = query
    return screen
  }

  /// True if nothing is found yet, and there is more to look into: nobody should be told that there is nothing.
  var isLooking: Bool { answer.hits.isEmpty && answer.unreadCount > 0 }

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.field(words(.labelBeforeText, ["label": words(.search)]), field), .gap]
    if query.isEmpty {
      pieces.append(.line(words(.typeWhatYouWant)))
    } else if isLooking {
      pieces += [.line(words(.lookingIntoMore, count: answer.unreadCount), .strong), .gap]
    } else if answer.hits.isEmpty {
      pieces += nothingFound(words)
    }
    for hit in answer.hits {
      let label = hit.title == hit.guide ? hit.title : words(.titleOfGuide, ["title": hit.title, "guide": hit.guide])
      pieces.append(.item(Item(to: Target(link: hit.id), label)))
      let snippet = hit.snippet.map { Run($0.text, $0.isHit ? .match : .plain) }
      guard !snippet.isEmpty else { continue }
      var excerpt = TextPiece(snippet, indent: 5)
      excerpt.isExcerpt = true
      pieces.append(.text(excerpt))
    }
    pieces += [.gap, .item(Item(to: .page(.topics), words(.allTopicsInOrder)))]
    return Sheet(
      place: context.trail(.search), pieces: pieces, message: query.isEmpty || isLooking ? "" : message(words),
      identity: "search \(query)")
  }

  /// The number of hits, and the number of guides that have not been searched yet.
  private func message(_ words: Words) -> String {
    let found = words(.found, count: answer.hits.count)
    guard answer.unreadCount > 0 else { return found }
    return words(
      .foundAndLooking, ["found": found, "looking": words(.lookingIntoMore, count: answer.unreadCount)])
  }

  private func nothingFound(_ words: Words) -> [Piece] {
    var pieces: [Piece] = [.line(words(.nothingFound, ["query": query]), .strong)]
    if !answer.suggestions.isEmpty {
      pieces.append(.line(words(.didYouMean, ["words": words.enumeration(of: answer.suggestions)])))
    }
    return pieces + [.line(words(.tryAnotherWord)), .gap]
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.open, hint: context.words(.openHint), help: context.words(.openFocusedHelp))]
  }

  var isTyping: Bool { true }

  mutating func take(_ input: TextInput, in context: ScreenContext) -> Step? {
    _ = field.take(input)
    return .stay
  }
}
