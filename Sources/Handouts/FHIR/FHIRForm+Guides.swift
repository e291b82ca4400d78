package import Guides
import Prose

extension FHIRForm {
  /// The linkId of what a symptom check or a checklist came to.
  package static let resultItem = "chairside-result"

  /// The questions of a symptom check.
  ///
  /// - Parameter gate: the guide whose danger signs are asked first.
  package init(_ guide: Triage.Guide, gate: GuideFacts?) {
    let questions = guide.plan.steps.map { step in
      let options = step.question.answers.map { Option($0.slug, $0.text) }
      return Item(step.id, step.question.text, .choice(options, repeats: step.question.isTickAll))
    }
    let levels = Level.allCases.reversed().map { Option($0.code, $0.code) }
    self.init(
      guide.facts,
      items: questions + [Item(Self.resultItem, "Level", .choice(levels, repeats: false), isReadOnly: true)],
      derivedFrom: [gate].compactMap { $0 })
  }

  /// The items of a checklist, in their groups.
  package init(_ guide: Checklist.Guide) {
    let options = guide.answers.map { Option(Slug.of($0), $0) }
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

  /// The teach-back questions of an aftercare guide. A question's linkId is the slug of its words.
  package init(_ guide: Aftercare.Guide) {
    let questions = guide.checks.map { check in
      let options = check.answers.map { Option(Slug.of($0.text), $0.text) }
      return Item(Slug.of(check.question), check.question, .choice(options, repeats: false))
    }
    self.init(guide.facts, items: questions)
  }
}

extension FHIRAnswers {
  /// - Parameter gate: the guide whose danger signs are asked first.
  package init(_ walk: Triage.Walk, of guide: Triage.Guide, gate: GuideFacts?, authored: String?) {
    self.init(FHIRForm(guide, gate: gate), isComplete: walk.level != nil, authored: authored)
    for step in walk.path.steps {
      let answers = walk.plan.steps[step].question.answers
      values[walk.plan.steps[step].id] = .codes((walk.answers[step] ?? []).sorted().map { answers[$0].slug })
    }
    if let level = walk.level { values[FHIRForm.resultItem] = .codes([level.code]) }
  }

  package init(_ filling: Checklist.Filling, authored: String?) {
    let guide = filling.guide
    self.init(FHIRForm(guide), isComplete: filling.isComplete, authored: authored)
    for (item, answer) in filling.answers { values[guide.items[item].slug] = .codes([Slug.of(guide.answers[answer])]) }
    if filling.isComplete, let outcome = filling.outcome { values[FHIRForm.resultItem] = .codes([outcome.slug]) }
  }
}
