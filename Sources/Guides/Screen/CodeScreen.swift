import Documents
package import Screens

/// A code for a phone's camera, as large as the screen allows, and what it says.
package struct CodeScreen: Screen {
  private let code: PageCode
  private let place: [String]

  package init(_ code: PageCode, place: [String]) {
    self.code = code
    self.place = place
  }

  package func sheet(in context: ScreenContext) -> Sheet {
    let instead: [Piece] = [.line("Your code: \(code.texts.last ?? "")", .strong)]
    return Sheet(
      place: place + ["Code"],
      pieces: [
        .drawing(QRCode.drawing(of: code.texts, context.drawsBlocks ? .halfBlocks : .ascii, instead: instead)), .gap,
        .line("Do you see a square? Point a phone at it, as if to take a photo. It needs no network."), .gap,
        .line("What it says", .heading), .line(code.texts.first ?? ""),
      ],
      strip: context.strip, opensOnText: true, identity: "code")
  }
}
