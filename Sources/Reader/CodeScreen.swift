import Guides
import Handouts
import Screens

/// A code for a phone's camera, as large as the screen allows, and what it says.
struct CodeScreen: Screen {
  private let code: PageCode
  private let place: [String]
  private let drawsBlocks: Bool
  private let strip: Strip

  init(_ code: PageCode, place: [String], drawsBlocks: Bool, strip: Strip) {
    self.code = code
    self.place = place
    self.drawsBlocks = drawsBlocks
    self.strip = strip
  }

  var sheet: Sheet {
    let instead: [Piece] = [.line("Your code: \(code.texts.last ?? "")", .strong)]
    return Sheet(
      place: place + ["Code"],
      pieces: [
        .drawing(QRCode.drawing(of: code.texts, drawsBlocks ? .halfBlocks : .ascii, instead: instead)), .gap,
        .line("Do you see a square? Point a phone at it, as if to take a photo. It needs no network."), .gap,
        .line("What it says", .heading), .line(code.texts.first ?? ""),
      ],
      strip: strip, opensOnText: true, identity: "code")
  }

  var bindings: [Binding] {
    [Binding(.goBack, hint: "back", help: "Go back to where you came from")]
  }

  func perform(_ command: Command, on item: String?) -> Step { command == .goBack ? .back : .stay }
}
