package import Pages

extension Checklist {
  /// Adds what patients read: of the result section all but the table, and of a group the name, the text and the reason
  /// of each item.
  package static func addPassages(of section: Page.Section, to text: inout PatientText) {
    if section.slug == "result" {
      text.add(section.blocks.filter { if case .table = $0.kind { false } else { true } })
    } else if OutcomeReader.isOutcome(section) {
      text.add(section.blocks)
    } else {
      for block in section.blocks { text.addItems(of: block, addItem) }
    }
    text.addParts(of: section)
  }

  private static func addItem(_ text: inout PatientText, _ item: ListItem) {
    var inlines = item.inlines
    if case .strong(let name)? = inlines.first?.kind {
      text.add(Passage(.label, name))
      inlines.removeFirst()
    }
    text.addWithWhy(inlines)
  }
}
