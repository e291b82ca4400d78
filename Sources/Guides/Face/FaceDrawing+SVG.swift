package import Documents

/// The face on paper: lines, with a filled dot for each part that was treated.
extension FaceDrawing {
  /// - Parameters:
  ///   - parts: the indexes of the parts to mark.
  ///   - label: the marked parts in words.
  package static func figure(marking parts: Set<Int>, label: String) -> Figure {
    let lines = """
      <g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round">
      <path d="M60 12c-28 0-42 20-42 46 0 30 20 54 42 54s42-24 42-54c0-26-14-46-42-46z"/>
      <path d="M18 52c-7 0-7 18 2 20M102 52c7 0 7 18-2 20"/>
      <path d="M30 46q11-9 22-2M68 44q11-7 22 2"/>
      <path d="M32 56q9-7 18 0q-9 6-18 0M70 56q9-7 18 0q-9 6-18 0"/>
      <path d="M52 74q8 6 16 0M46 90q14-8 28 0q-14 10-28 0"/>
      <path d="M44 110v14q-2 8-34 12M76 110v14q2 8 34 12"/>
      </g>
      """
    let dots = parts.sorted().flatMap { places.indices.contains($0) ? places[$0] : [] }
      .map { "<circle cx=\"\($0.x)\" cy=\"\($0.y)\" r=\"5\"/>" }
    return Figure(elements: ([lines] + dots).joined(separator: "\n"), width: 120, height: 140, label: label)
  }

  /// Where the dots of each part are.
  private static let places: [[(x: Int, y: Int)]] = [
    [(60, 28)], [(40, 40), (80, 40)], [(41, 56), (79, 56)], [(25, 56), (95, 56)], [(36, 76), (84, 76)], [(60, 90)],
    [(30, 92), (90, 92)], [(60, 122)], [(20, 134), (100, 134)],
  ]
}
