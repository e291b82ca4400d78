import Documents
package import Screens

/// A code for a phone's camera, as large as the screen allows, with its text.
package struct CodeScreen: Screen {
  private let code: PageCode
  private let place: [String]

  package init(_ code: PageCode, place: [String]) {
    self.code = code
    self.place = place
  }

  package func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    let instead: [Piece] = [.line(words(.yourCode, ["code": code.texts.last ?? ""]), .strong)]
    return Sheet(
      place: place + [words(.code)],
      pieces: [
        .drawing(QRCode.drawing(of: code.texts, context.drawsBlocks ? .halfBlocks : .ascii, instead: instead)), .gap,
        .line(words(.pointPhone)), .gap,
        .line(words(.whatCodeSays), .heading), .line(code.texts.first ?? ""),
      ],
      strip: context.strip, opensOnText: true, identity: "code")
  }
}
