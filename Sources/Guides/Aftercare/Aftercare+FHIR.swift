package import Documents
import Pages

extension FHIRForm {
  /// The teach-back questions of an aftercare guide. The linkId of a question is the slug of its text.
  package init(_ guide: Aftercare.Guide) {
    let questions = guide.checks.map { check in
      let options = check.answers.map { Option($0.id, $0.text) }
      return Item(check.id, check.question, .choice(options, repeats: false))
    }
    self.init(guide.facts, items: questions)
  }
}
