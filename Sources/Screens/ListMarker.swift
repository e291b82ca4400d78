/// The marker of a list item.
package enum ListMarker: Hashable, Sendable {
  case bullet
  case number(Int)
  case box(isTicked: Bool)
  /// The label of a footnote, such as "1".
  case note(String)

  /// The marker as text, with the space after it.
  package var text: String {
    switch self {
    case .bullet: "- "
    case .number(let number): "\(number). "
    case .box(let isTicked): isTicked ? "[x] " : "[ ] "
    case .note(let label): "[\(label)] "
    }
  }
}
