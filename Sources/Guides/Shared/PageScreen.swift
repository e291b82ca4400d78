package import Screens

/// A page to read: text, links in it, and where to go next.
package struct PageScreen: CodeOffering {
  private let place: [String]
  private let position: String
  private let pieces: [Piece]
  private let strip: Strip?
  /// What is offered to a phone's camera; a target `code/0` leads to the first.
  package let codes: [PageCode]

  /// - Parameters:
  ///   - position: the position in words, as "2 of 10".
  ///   - next: targets to offer under the text, as (`faq/reversal#antitoxin`, "Next: Is there an antidote?").
  ///   - codes: offered under the text too.
  package init(
    place: [String], position: String = "", pieces: [Piece], next: [(target: String, label: String)] = [],
    codes: [PageCode] = [], standing: String = "", strip: Strip?
  ) {
    let next = next + codes.enumerated().map { (Self.codeTarget + "\($0.offset)", $0.element.label) }
    self.codes = codes
    self.place = place
    self.position = position
    self.strip = strip
    var all = pieces
    if !next.isEmpty { all.append(.gap) }
    all += next.map { .item(Item("next>\($0.target)", $0.label)) }
    if !standing.isEmpty { all += [.gap, .line(standing)] }
    self.pieces = all
  }

  /// Stands before the number of a code. It names no code by what it holds, because targets may be remembered.
  package static let codeTarget = "code/"

  package var sheet: Sheet {
    Sheet(
      place: place, position: position, pieces: pieces, strip: strip, opensOnText: true,
      identity: place.joined(separator: "/"))
  }

  package var bindings: [Binding] {
    [Binding(.goBack, hint: "back", help: "Go back to where you came from")]
  }

  package func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .open, .choose: PieceMaker.target(ofItem: item).map { .follow($0) } ?? .stay
    case .goBack: .back
    default: .stay
    }
  }
}
