package import Documents
import Pages

extension FHIRForm {
  /// The teach-back questions of an aftercare guide. The linkId of a question is the slug of its text.
  package init(_ guide: Aftercare.Guide) {
    let questions = guide.checks.map { check in
      let options = check.answers.map { Option(Slug.of($0.text), $0.text) }
      return Item(Slug.of(check.question), check.question, .choice(options, repeats: false))
    }
    self.init(guide.facts, items: questions)
  }
}
