/// The format of a diagram.
package enum DrawingFormat: String, CaseIterable, Sendable {
  /// Mermaid, which GitHub renders in a code block with the language "mermaid".
  case mermaid
  /// Graphviz.
  case dot
}
