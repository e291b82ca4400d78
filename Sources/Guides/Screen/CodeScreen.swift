import Documents
package import Screens

/// A code for a phone's camera, as large as the screen allows, with exactly the text that it holds.
package struct CodeScreen: Screen {
  private let code: PageCode
  private let place: [String]

  package init(_ code: PageCode, place: [String]) {
    self.code = code
    self.place = place
  }

  package func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    // Where no code is drawn, the words stand alone: the short code to read aloud, and all that it means.
    let instead: [Piece] =
      [.line(words(.yourCode, ["code": code.texts.last ?? ""]), .strong)] + caption(code.texts.first ?? "", in: words)
    let drawing = QRCode.drawing(
      of: code.texts, context.drawsBlocks ? .halfBlocks : .ascii,
      caption: { [.gap, .line(words(.pointPhone))] + caption($0, in: words) }, instead: instead)
    return Sheet(
      place: place + [words(.code)], pieces: [.drawing(drawing)], opensOnText: true,
      identity: "code")
  }

  private func caption(_ text: String, in words: Words) -> [Piece] {
    [.gap, .line(words(.whatCodeSays), .heading)]
      + text.split(separator: "\n", omittingEmptySubsequences: false).map { .line(String($0)) }
  }
}
