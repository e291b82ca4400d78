import Documents
import Guides
import Pages
import Screens
import Staff

/// Visits as FHIR R4 resources, one per line: a Questionnaire for each version of a guide whose questions were asked,
/// then the answers.
struct VisitResources {
  private let texts: GuideTexts
  /// The forms, in the order in which they were first needed.
  private var forms: [FHIRForm] = []
  private var answers: [FHIRAnswers] = []

  /// - Parameter kinds: those of the guides whose questions were asked.
  init(_ records: [VisitRecord], texts: GuideTexts, kinds: GuideKinds) {
    self.texts = texts
    let asked = records.map { record in
      (visit: Visit(record, kinds: kinds), parts: AskedPart.all(of: record, kinds: kinds))
    }
    for part in asked.flatMap(\.parts) { note(part) }
    for (visit, parts) in asked { add(visit, parts) }
  }

  var all: [JSON] { forms.map(\.questionnaire) + answers.map(\.response) }

  private mutating func note(_ part: AskedPart) {
    guard let index = forms.firstIndex(where: { $0.source.id == part.guide && $0.source.version == part.version })
    else {
      forms.append(whole(part) ?? part.form)
      return
    }
    // The questions of an older text are known only from the answers.
    if whole(part) == nil { forms[index] = forms[index].joined(with: part.form) }
  }

  /// The form of the guide itself, if its text is the version that was asked from.
  private func whole(_ part: AskedPart) -> FHIRForm? { texts.form(of: part.guide, part.content) }

  private mutating func add(_ visit: Visit, _ parts: [AskedPart]) {
    let name = "visit-\(visit.id)-\(visit.fingerprint)"
    let details = FHIRAnswers(details: visit, id: name)
    if !forms.contains(details.form) { forms.append(details.form) }
    answers.append(details)
    for (index, part) in parts.enumerated() {
      guard let form = forms.first(where: { $0.source.id == part.guide && $0.source.version == part.version }) else {
        continue
      }
      var response = FHIRAnswers(
        form, isComplete: part.isComplete(in: visit), authored: part.time.iso8601, id: "\(name)-\(index + 1)")
      response.values = part.values.mapValues { .codes($0) }
      answers.append(response)
    }
  }
}

extension Visit {
  /// Distinguishes this visit from one with the same number in another clinic's file. It never changes for a visit.
  fileprivate var fingerprint: String {
    String(ContentHash(of: Array("\(id)|\(label)|\(begun.seconds)".utf8)).digits.prefix(12))
  }
}

extension FHIRAnswers {
  /// The details of the visit itself.
  fileprivate init(details visit: Visit, id: String) {
    let names = VisitDetails.Name.allCases
    let items = names.map { name in
      FHIRForm.Item(name.rawValue, name.words, name == .treated ? .dateTime : .string)
    }
    var form = FHIRForm(
      FHIRForm.Source(id: "visit", version: "1", title: "Visit"),
      items: [FHIRForm.Item("label", "Label", .string)] + items
        + [FHIRForm.Item(Visit.DangerSigns.subject, "Danger signs asked about", .string)])
    form.language = Words.english.language
    self.init(
      form, isComplete: visit.isFinished, authored: (visit.events.last?.time ?? visit.begun).iso8601, id: id)
    values["label"] = .string(visit.label.text)
    for name in names where name != .treated { values[name.rawValue] = .string(visit.details[name]) }
    values[Visit.DangerSigns.subject] = visit.dangerSigns.map { .string($0.rawValue) }
    values[VisitDetails.Name.treated.rawValue] = visit.details.treated.map { .dateTime($0.iso8601) }
  }
}
