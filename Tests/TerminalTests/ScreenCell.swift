/// One cell as the terminal shows it.
struct ScreenCell: Equatable {
  /// The character with its combining marks: a space if the cell is blank, empty in the right half of a wide character.
  var text: String
  var isBold: Bool
  var isUnderlined: Bool
  var isReverse: Bool
  /// The number of a colour; -1 is the terminal's default.
  var foreground: Int
  var background: Int
}
