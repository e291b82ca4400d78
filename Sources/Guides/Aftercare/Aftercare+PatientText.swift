package import Pages

extension Aftercare {
  package static func addPassages(of section: Page.Section, to text: inout PatientText) {
    if section.slug == Guide.checksSlug {
      for block in section.blocks { text.addItems(of: block, addAnswer) }
    } else {
      text.add(section.blocks)
    }
    for part in section.parts {
      // "Normal now" is the heading in the content format. Screens show "Common now" instead.
      if part.slug != CarePlan.Instruction.Kind.common.rawValue {
        text.addHeading(part.title, at: part.position, level: 3)
      }
      let isCondition = part.slug == CarePlan.Instruction.Kind.help.rawValue
      for block in part.blocks {
        text.addItems(of: block) { text, item in
          text.addWithWhy(item.inlines.trimmed.splitAtEvidence.text, isCondition: isCondition)
        }
      }
    }
  }

  /// Adds an answer to a teach-back question, without its link. An unticked answer is marked as deliberately wrong.
  private static func addAnswer(_ text: inout PatientText, _ item: ListItem) {
    let answer = item.inlines.prefix { if case .link = $0.kind { false } else { true } }
    var passage = Passage(.text, Array(answer))
    passage.isWrongAnswer = item.isTicked == false
    text.add(passage)
  }
}
