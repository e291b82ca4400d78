package import Pages

extension Triage {
  /// The answers of a question are read as what may be the case; an outcome as any section.
  package static func addPassages(of section: Page.Section, to text: inout PatientText) {
    guard !OutcomeReader.isOutcome(section) else { return text.add(section) }
    for block in section.blocks {
      text.addItems(of: block) { text, item in
        if case .link(let link)? = item.inlines.trimmed.first?.kind {
          text.add(Passage(.text, link.text, isCondition: true))
        } else {
          text.add(item.blocks)
        }
      }
    }
    text.addParts(of: section)
  }
}
