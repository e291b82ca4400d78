package import Documents
import Pages

extension FHIRForm {
  /// The items of a checklist, in their groups.
  package init(_ guide: Checklist.Guide) {
    let options = zip(guide.answerIDs, guide.answers).map { Option($0, $1) }
    let results = guide.outcomes.map { Option($0.slug, $0.title) }
    let groups = guide.groups.enumerated().map { index, group in
      let items = guide.items.filter { $0.section == index }.map { item in
        Item(item.slug, "\(item.title). \(item.text.plainText)", .choice(options, repeats: false))
      }
      return Item("group-\(group.slug)", group.title, .group(items))
    }
    self.init(
      guide.facts,
      items: groups + [Item(Self.resultItem, "Result", .choice(results, repeats: false), isReadOnly: true)])
  }
}

extension FHIRAnswers {
  package init(_ filling: Checklist.Filling, authored: String?) {
    let guide = filling.guide
    self.init(FHIRForm(guide), isComplete: filling.isComplete, authored: authored)
    for (item, answer) in filling.answers { values[guide.items[item].slug] = .codes([guide.answerIDs[answer]]) }
    if filling.isComplete, let outcome = filling.outcome { values[FHIRForm.resultItem] = .codes([outcome.slug]) }
  }
}
