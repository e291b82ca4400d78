import Screens

/// What the message row shows while a field is typed into: the find line, and the letters of a number pad.
struct FieldMessage {
  let text: String
  /// The number of characters before the caret; nil without a find line.
  let caret: Int?

  /// - Returns: nil if there is neither.
  init?(find: FindSession?, hitCount: Int, letterPad: LetterPad?, namesKeys: Bool = true, in words: Words) {
    let line = find?.text(hitCount: hitCount, namesKeys: namesKeys && letterPad == nil, in: words)
    let texts = [line, letterPad?.text(in: words)].compactMap(\.self)
    guard !texts.isEmpty else { return nil }
    text = texts.joined(separator: "  ")
    caret = find?.caret(in: words)
  }
}
