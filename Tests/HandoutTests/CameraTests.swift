import Documents
import Screens
import Testing

/// QR codes drawn in the cells of a terminal, read back by zbar (Debian's zbar-tools) from a picture of the screen.
@Suite struct CameraTests {
  private static let texts = [
    "eyelid-droop@3fa2c1 emergency", "Llame al 911. No conduzca usted mismo: ¿le cuesta tragar?",
    String(repeating: "Keep upright until 2:40 pm today. ", count: 7),
  ]

  @Test("A code in half blocks is read on a dark and on a light screen", arguments: texts, [true, false])
  func aCodeInHalfBlocksIsRead(text: String, isDarkScreen: Bool) throws {
    for correction in QRCode.Correction.allCases {
      let code = try #require(QRCode(text, correction: correction))
      for border in QRCode.borders {
        let picture = ScreenPicture(code.lines(.halfBlocks, border: border), isDarkScreen: isDarkScreen)
        #expect(try picture.textReadByCamera() == text, "\(correction) \(border)")
      }
    }
  }

  @Test("A code in ASCII is read", arguments: texts)
  func aCodeInASCIIIsRead(text: String) throws {
    let code = try #require(QRCode(text))
    let picture = ScreenPicture(code.lines(.ascii, border: 4), isDarkScreen: true)
    #expect(try picture.textReadByCamera() == text)
  }

  @Test("A code on the canvas is read as it was laid out at 80 by 24")
  func aCodeOnTheCanvasIsRead() throws {
    let drawing = QRCode.drawing(of: ["triage eyelid-droop emergency"], instead: [])
    let layout = SheetLayout(Sheet(place: [], pieces: [.drawing(drawing)]), width: 80, density: .tight, height: 18)
    var canvas = Canvas(size: Size(columns: 80, rows: 24))
    for (row, line) in layout.lines.enumerated() {
      for segment in line.segments {
        canvas.write(segment.text, row: row + 2, column: segment.column, style: segment.style)
      }
    }
    #expect(try ScreenPicture(canvas).textReadByCamera() == "triage eyelid-droop emergency")
  }
}
