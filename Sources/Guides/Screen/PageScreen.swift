package import Screens

/// A page of text with links, and links to further pages under it.
package struct PageScreen: Screen {
  /// A link to a further page, shown under the text.
  package struct Link: Equatable, Sendable {
    let target: Target
    let label: String

    package init(_ target: Target, _ label: String) {
      self.target = target
      self.label = label
    }
  }

  private enum Act: Hashable {
    case showCode(Int)
  }

  private let place: [String]
  private let position: String
  private let pieces: [Piece]
  private let codes: [PageCode]
  private let identity: String

  /// - Parameters:
  ///   - position: the position in words, such as "2 of 10".
  ///   - next: the links to further pages.
  ///   - codes: the codes for a phone's camera, listed under the text.
  ///   - standing: the last line, such as who reviewed the text.
  ///   - identity: identifies the content of the page; the same in every language.
  package init(
    place: [String], position: String = "", pieces: [Piece], next: [Link] = [], codes: [PageCode] = [],
    standing: String = "", identity: String = "page"
  ) {
    self.identity = identity
    self.codes = codes
    self.place = place
    self.position = position
    var all = pieces
    if !next.isEmpty || !codes.isEmpty { all.append(.gap) }
    all += next.map { .item(Item(to: $0.target, $0.label)) }
    all += codes.enumerated().map { .item(Item(Act.showCode($0.offset), $0.element.label)) }
    if !standing.isEmpty { all += [.gap, .line(standing)] }
    self.pieces = all
  }

  package func sheet(in context: ScreenContext) -> Sheet {
    Sheet(
      place: place, position: position, pieces: pieces, opensOnText: true,
      identity: identity)
  }

  package func perform(_ action: Action, in context: ScreenContext) -> Step {
    guard case .showCode(let index)? = action.act(as: Act.self) else { return action.usualStep }
    return .open(CodeScreen(codes[index], place: place))
  }
}
