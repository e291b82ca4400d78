import Screens

/// The headings of the page below; choosing one goes there.
struct ContentsScreen: Screen {
  /// A heading and the piece of the sheet that it is.
  struct Heading: Equatable, Sendable {
    let piece: Int
    let title: String
  }

  private let place: [String]
  private let headings: [Heading]

  init(of sheet: Sheet) {
    place = sheet.place
    headings = sheet.headings
  }

  var sheet: Sheet {
    let items = headings.map { Piece.item(Item("\($0.piece)", $0.title)) }
    return Sheet(
      place: place + ["Contents"], pieces: [.line("On this page", .heading), .space] + items, identity: "contents")
  }

  var bindings: [Binding] {
    [
      Binding(.open, hint: "go there", help: "Go to this heading"),
      Binding(.goBack, hint: "back", help: "Back to the page"),
    ]
  }

  func perform(_ command: Command, on item: String?) -> Step {
    switch command {
    case .goBack, .contents: .back
    case .open, .choose: item.flatMap { Int($0) }.map { .backAndShow(piece: $0) } ?? .stay
    default: .stay
    }
  }
}

extension Sheet {
  var headings: [ContentsScreen.Heading] {
    pieces.enumerated().compactMap { index, piece in
      switch piece {
      case .text(let text) where text.runs.contains { $0.style == .heading }:
        ContentsScreen.Heading(piece: index, title: text.runs.map(\.text).joined())
      case .banner(let words, _): ContentsScreen.Heading(piece: index, title: words)
      default: nil
      }
    }
  }
}
