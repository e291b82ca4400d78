import Pages

/// An item of `words.md`, as `- **name** text`, with the items inside it.
struct WordsItem {
  let name: String
  /// Where the name begins.
  let position: SourcePosition
  let text: [Inline]
  let items: [ListItem]

  /// Nil, with a finding, for an item that does not begin with a name.
  init?(_ item: ListItem, in path: String, findings: inout [Finding]) {
    let inlines = item.inlines.trimmed
    guard item.isTicked == nil, let first = inlines.first, case .strong(let name) = first.kind else {
      findings.append(
        Finding(
          .badValue, in: path, at: item.position, "This item does not begin with a name in bold.",
          fix: "Write it as \"- **name** text\"."))
      return nil
    }
    var items: [ListItem] = []
    for block in item.blocks.dropFirst() {
      if case .list(_, let inner) = block.kind {
        items += inner
      } else {
        findings += UnshownText.findings([block], in: path, fix: "Write the whole text in one paragraph.")
      }
    }
    self.name = name.plainText
    position = first.position
    text = Array(inlines.dropFirst()).trimmed
    self.items = items
  }
}
