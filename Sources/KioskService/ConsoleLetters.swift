import Curses

/// The letters of the console under a kiosk: enlarged for a visitor, with half blocks, and given back at the end.
///
/// What they were before is kept in a file, so that a kiosk that was killed does not leave its large letters to the next
/// as the usual ones. Without that file nothing is changed.
struct ConsoleLetters: Sendable {
  /// As they were before the kiosk.
  private let original: ConsoleFont
  /// With half blocks, if there was room for them.
  private let font: ConsoleFont
  private let folder: RuntimeFolder
  private let isKept: Bool

  /// - Returns: nil if this is no console.
  init?(keptIn folder: RuntimeFolder) {
    guard let current = ConsoleFont() else { return nil }
    self.folder = folder
    let left = folder.letters.flatMap { ConsoleFont(encoded: $0) }
    original = left ?? current
    isKept = left != nil || folder.keepLetters(original.encoded)
    guard isKept else {
      font = original
      return
    }
    let changed = original.withBlocks ?? original
    // Letters that the kernel refuses leave those that were there.
    font = changed == current || changed.set() ? changed : original
    if font == original, font != current { font.set() }
  }

  /// How many times as large they can be; once if they cannot be changed.
  var scales: [Int] { isKept ? font.scales : [1] }
  var capitalShare: Double { font.capitalShare }
  var drawsBlocks: Bool { font.drawsBlocks }

  /// - Returns: false if the kernel refused it, as that of a console in text mode refuses letters wider than 8 dots.
  func set(scale: Int) -> Bool { isKept && font.set(scale: scale) }

  func giveBack() {
    guard isKept else { return }
    original.set()
    folder.forgetLetters()
  }
}
