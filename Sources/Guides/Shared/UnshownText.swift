import Pages

/// Finds text in places that no screen shows. It is reported, because GitHub shows it.
enum UnshownText {
  /// One finding for each of some blocks that are not used; horizontal rules are allowed anywhere.
  ///
  /// - Parameter fix: where such text belongs.
  static func findings(_ blocks: [Block], in path: String, fix: String) -> [Finding] {
    blocks.filter { $0.kind != .rule }.map { block in
      Finding(.unshownText, in: path, at: block.position, "No screen shows this text.", fix: fix)
    }
  }

  /// Findings for content inside items that take one line each: a list that was indented too far, or a paragraph.
  static func findings(inside items: [ListItem], in path: String) -> [Finding] {
    items.filter { $0.blocks.count > 1 }.map { item in
      Finding(
        .tabIndent, in: path, at: item.blocks[1].position,
        "This stands inside the item above it, where nobody sees it.",
        fix: "Begin it under the \"-\" of the item above, with the same number of spaces before it.")
    }
  }
}
