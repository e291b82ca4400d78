/// A small line drawing on a page, in SVG, with the words that say the same.
package struct Figure: Equatable, Sendable {
  /// The elements inside of `svg`, drawn in a box of `width` by `height` units.
  package let elements: String
  package let width: Int
  package let height: Int
  /// What the drawing says, for those who do not see it.
  package let label: String

  package init(elements: String, width: Int, height: Int, label: String) {
    self.elements = elements
    self.width = width
    self.height = height
    self.label = label
  }

  /// The height on paper, in points, next to the title.
  static let paperHeight = 84.0
  /// The width on paper, in points, with the space beside it.
  var paperWidth: Double { Self.paperHeight * Double(width) / Double(height) + 16 }

  /// The drawing as an element of HTML.
  var html: String {
    let size = "height: \(Int(Self.paperHeight))pt"
    return """
      <svg class="figure" role="img" style="\(size)" viewBox="0 0 \(width) \(height)" xmlns="http://www.w3.org/2000/svg">
      <title>\(HTMLText.escaped(label))</title>
      \(elements)
      </svg>
      """
  }
}
