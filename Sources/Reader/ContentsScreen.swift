import Guides
import Screens

/// The headings of the page that it was opened from; choosing one goes there.
struct ContentsScreen: Screen {
  /// A heading and the index of its piece in the sheet.
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

  private enum Act: Hashable {
    case show(piece: Int)
  }

  func sheet(in context: ScreenContext) -> Sheet {
    let items = headings.map { Piece.item(Item(Act.show(piece: $0.piece), $0.title)) }
    let words = context.words
    return Sheet(
      place: place + [words(.contents)], pieces: [.line(words(.onThisPage), .heading), .space] + items,
      identity: "contents")
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    let words = context.words
    return [
      Binding(.open, hint: words(.goThereHint), help: words(.goToHeadingHelp)),
      Binding(.goBack, hint: words(.backHint), help: words(.backToPageHelp)),
    ]
  }

  func perform(_ action: Action, in context: ScreenContext) -> Step {
    if action.command == .contents { return .back }
    if case .show(let piece)? = action.act(as: Act.self) { return .backAndShow(piece: piece) }
    return action.usualStep
  }
}

extension Sheet {
  var headings: [ContentsScreen.Heading] {
    pieces.enumerated().compactMap { index, piece in
      switch piece {
      case .text(let text) where text.isHeading:
        ContentsScreen.Heading(piece: index, title: text.runs.map(\.text).joined())
      case .banner(let words, _, _): ContentsScreen.Heading(piece: index, title: words)
      default: nil
      }
    }
  }
}
