import Guides
import Screens

/// Search over everything: a line to type into, and the sections that fit. Nothing of it is kept.
struct SearchScreen: Screen {
  private(set) var query: String
  private(set) var answer = SearchAnswer()
  /// The query that `answer` answers.
  private(set) var answered = ""

  init(query: String = "") { self.query = query }

  /// The screen with the answer to its query.
  func with(_ answer: SearchAnswer) -> SearchScreen {
    var screen = self
    screen.answer = answer
    screen.answered = query
    return screen
  }

  func sheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.text(TextPiece([Run("Search: ", .strong), Run(query + "_")])), .gap]
    if query.isEmpty {
      pieces.append(.line("Type what you want to know, as: how long does it last"))
    } else if answer.hits.isEmpty {
      pieces += nothingFound
    }
    for hit in answer.hits {
      pieces.append(.item(Item(to: Target(link: hit.id), hit.title)))
      let words = hit.snippet.map { Run($0.text, $0.isHit ? .match : .plain) }
      pieces.append(.text(TextPiece([Run("\(hit.guide): ")] + words, indent: 5)))
    }
    pieces += [.gap, .item(Item(to: .page(.topics), "All topics, A to Z"))]
    let count = answer.hits.count
    let more = answer.unreadCount > 0 ? " Looking into \(answer.unreadCount) more guides." : ""
    let message = query.isEmpty ? "" : (count == 1 ? "1 found." : "\(count) found.") + more
    return Sheet(
      place: ["Home", "Search"], pieces: pieces, message: message, strip: context.strip, identity: "search \(query)")
  }

  private var nothingFound: [Piece] {
    var pieces: [Piece] = [.line("Nothing is found for \"\(query)\".", .strong)]
    if !answer.suggestions.isEmpty {
      pieces.append(.line("Did you mean: \(answer.suggestions.joined(separator: ", "))?"))
    }
    return pieces + [.line("Try another word, look in the list below, or ask a member of staff."), .gap]
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.open, hint: "open", help: "Open what is focused")]
  }

  /// Letters go into the line; digits choose, and other signs act as keys.
  mutating func take(_ input: TextInput, in context: ScreenContext) -> Step? {
    switch input {
    case .character(let character):
      guard character.isLetter || " '’-".contains(character), query.count < 80 else { return nil }
      guard !(query.isEmpty && " -".contains(character)) else { return character == " " ? .stay : nil }
      query.append(character)
    case .backspace:
      if query.isEmpty { return .back }
      query.removeLast()
    case .paste(let text):
      query = String((query + text.filter { $0.isLetter || $0 == " " || $0 == "'" }).prefix(80))
    }
    return .stay
  }
}
