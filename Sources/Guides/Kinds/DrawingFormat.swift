/// The language of a program that draws.
package enum DrawingFormat: String, CaseIterable, Sendable {
  /// That of Mermaid, which GitHub shows as a drawing in a block of code called "mermaid".
  case mermaid
  /// That of Graphviz.
  case dot
}
