/// What stands before an item of a list.
package enum ListMarker: Hashable, Sendable {
  case bullet
  case number(Int)
  case box(isTicked: Bool)
  /// The mark of a footnote, as "1".
  case note(String)

  /// The marker in text, with the space behind it.
  package var text: String {
    switch self {
    case .bullet: "- "
    case .number(let number): "\(number). "
    case .box(let isTicked): isTicked ? "[x] " : "[ ] "
    case .note(let label): "[\(label)] "
    }
  }
}
