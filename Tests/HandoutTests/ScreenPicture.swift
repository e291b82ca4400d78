import Foundation
import Screens

/// A picture of a terminal's cells in shades of grey, with 8 by 16 dots per cell. A code is black on white; the cells
/// around it are dark or light.
struct ScreenPicture {
  enum CameraError: Error {
    case noCamera(String)
  }

  private static let cellWidth = 8
  private static let cellHeight = 16

  private let width: Int
  private let height: Int
  private var dots: [UInt8]

  /// - Parameter lines: a drawing, which is shown with two blank cells around it.
  init(_ lines: [String], isDarkScreen: Bool) {
    let columns = (lines.map(\.count).max() ?? 0) + 4
    self.init(columns: columns, rows: lines.count + 4, background: isDarkScreen ? 0 : 255)
    for (row, line) in lines.enumerated() {
      for (column, character) in line.enumerated() { draw(character, row: row + 2, column: column + 2) }
    }
  }

  init(_ canvas: Canvas) {
    self.init(columns: canvas.size.columns, rows: canvas.size.rows, background: 0)
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns where canvas[row, column].style == .qr {
        draw(Character(canvas[row, column].text), row: row, column: column)
      }
    }
  }

  private init(columns: Int, rows: Int, background: UInt8) {
    width = columns * Self.cellWidth
    height = rows * Self.cellHeight
    dots = Array(repeating: background, count: width * height)
  }

  private mutating func draw(_ character: Character, row: Int, column: Int) {
    for line in 0..<Self.cellHeight {
      let isUpper = line < Self.cellHeight / 2
      let isDark =
        switch character {
        case "█", "#": true
        case "▀": isUpper
        case "▄": !isUpper
        default: false
        }
      let start = (row * Self.cellHeight + line) * width + column * Self.cellWidth
      for dot in start..<start + Self.cellWidth { dots[dot] = isDark ? 0 : 255 }
    }
  }

  /// The text that zbar reads in the picture; empty if it finds no code.
  func textReadByCamera() throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "chairside-\(UUID().uuidString).pgm")
    defer { try? FileManager.default.removeItem(at: file) }
    try (Data("P5 \(width) \(height) 255\n".utf8) + Data(dots)).write(to: file)
    let camera = Process()
    camera.executableURL = URL(filePath: "/usr/bin/zbarimg")
    camera.arguments = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.path]
    let output = Pipe()
    camera.standardOutput = output
    camera.standardError = FileHandle.nullDevice
    do {
      try camera.run()
    } catch {
      throw CameraError.noCamera("Install Debian's zbar-tools: \(error)")
    }
    let read = output.fileHandleForReading.readDataToEndOfFile()
    camera.waitUntilExit()
    var text = String(decoding: read, as: UTF8.self)
    if text.last == "\n" { text.removeLast() }
    return text
  }
}
