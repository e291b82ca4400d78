import Curses

/// The letters of the console under a kiosk: enlarged for a visitor, with half blocks, and given back at the end.
///
/// What they were before is kept in a file, so that a kiosk that was killed does not leave its large letters to the next
/// as the usual ones.
struct ConsoleLetters: Sendable {
  /// As they were before the kiosk.
  private let original: ConsoleFont
  /// With half blocks, if there was room for them.
  private let font: ConsoleFont
  private let folder: RuntimeFolder

  /// - Returns: nil if this is no console.
  init?(keptIn folder: RuntimeFolder) {
    guard let current = ConsoleFont() else { return nil }
    self.folder = folder
    let left = folder.letters.flatMap { ConsoleFont(encoded: $0) }
    original = left ?? current
    if left == nil { folder.keepLetters(original.encoded) }
    font = original.withBlocks ?? original
    if font != current { font.set() }
  }

  var scales: [Int] { font.scales }
  var capitalShare: Double { font.capitalShare }
  var drawsBlocks: Bool { font.drawsBlocks }

  func set(scale: Int) { font.set(scale: scale) }

  func giveBack() {
    original.set()
    folder.forgetLetters()
  }
}
