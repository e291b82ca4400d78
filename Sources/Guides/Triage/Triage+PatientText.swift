package import Pages

extension Triage {
  /// Adds the answers of a question as possible cases, and an outcome as an ordinary section.
  package static func addPassages(of section: Page.Section, to text: inout PatientText) {
    guard !OutcomeReader.isOutcome(section) else { return text.add(section) }
    for block in section.blocks {
      text.addItems(of: block) { text, item in
        if case .link(let link)? = item.inlines.trimmed.first?.kind {
          var answer = Passage(.text, link.text, isCondition: true)
          answer.isAnswer = true
          text.add(answer)
        } else {
          text.add(item.blocks)
        }
      }
    }
    text.addParts(of: section)
  }
}
