package import Pages

/// Answers to a form as a FHIR R4 QuestionnaireResponse, in the form's order.
package struct FHIRAnswers: Equatable, Sendable {
  package enum Value: Equatable, Sendable {
    case codes([String])
    case isTrue(Bool)
    /// ISO 8601 with an offset.
    case dateTime(String)
    case string(String)
  }

  package var form: FHIRForm
  /// Values by linkId. A value that does not fit the question, such as a code that is not an option, is not written.
  package var values: [String: Value] = [:]
  package var isComplete: Bool
  /// When it was given, in ISO 8601 with an offset; nil if the clock cannot be relied on.
  package var authored: String?
  /// The id of the record that it belongs to, such as "visit-12": letters, digits and hyphens, at most 64; nil for
  /// none.
  package var id: String?

  package init(_ form: FHIRForm, isComplete: Bool, authored: String?, id: String? = nil) {
    self.form = form
    self.isComplete = isComplete
    self.authored = authored
    self.id = id
  }

  package var response: JSON {
    .object(omittingEmpty: [
      "resourceType": "QuestionnaireResponse",
      "id": id.map { .string($0) },
      "language": form.language.map { .string($0) },
      "questionnaire": .string(form.source.fhirCanonical),
      "status": isComplete ? "completed" : "in-progress",
      "authored": authored.map { .string($0) },
      "item": .list(form.items.compactMap(answered)),
    ])
  }

  /// The item with its answers; nil if it has none.
  private func answered(_ item: FHIRForm.Item) -> JSON? {
    let name: String
    let answers: [JSON]
    if case .group(let inner) = item.kind {
      (name, answers) = ("item", inner.compactMap(answered))
    } else {
      (name, answers) = ("answer", self.answers(to: item))
    }
    guard !answers.isEmpty else { return nil }
    return .object(omittingEmpty: [
      "linkId": .string(item.linkID), "text": .string(item.text), name: .list(answers),
    ])
  }

  private func answers(to item: FHIRForm.Item) -> [JSON] {
    switch (values[item.linkID], item.kind) {
    case (.codes(let codes), .choice(let options, _)):
      codes.compactMap { code in options.first { $0.code == code }?.coding }
    case (.isTrue(let isTrue), .boolean): [.object(["valueBoolean": .bool(isTrue)])]
    case (.dateTime(let time), .dateTime): [.object(["valueDateTime": .string(time)])]
    case (.string(let text), .string) where !text.isEmpty: [.object(["valueString": .string(text)])]
    default: []
    }
  }
}
