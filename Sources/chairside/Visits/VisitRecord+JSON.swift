import Pages
import Staff

extension VisitSummary {
  var json: JSON { .object(jsonMembers) }

  /// The time of treatment is omitted if it was not noted.
  fileprivate var jsonMembers: [String: JSON] {
    var members: [String: JSON] = [
      "number": .int(id.number), "label": .string(label.text), "begun": .string(begun.iso8601),
      "finished": .bool(isFinished),
    ]
    members["treated"] = treated.map { .string($0.iso8601) }
    return members
  }
}

extension VisitRecord {
  /// The visit with its events.
  ///
  /// - Parameter texts: those of the guide parts that events name.
  func json(texts: GuideTexts = GuideTexts()) -> JSON {
    var members = summary.jsonMembers
    members["events"] = .list(events.map { $0.json(texts: texts) })
    return .object(members)
  }
}

extension VisitEvent {
  fileprivate func json(texts: GuideTexts) -> JSON {
    let words = texts.words(for: self)
    return .object(omittingNil: [
      "time": .string(time.iso8601), "kind": .string(kind.rawValue), "guide": guide.map { .string($0) },
      "content": content.map { .string($0.description) }, "subject": .string(subject), "value": .string(value),
      "old": old.map { .string($0) }, "reason": reason.map { .string($0) }, "language": language.map { .string($0) },
      "subjectText": words.subject.map { .string($0) }, "valueText": words.value.map { .string($0) },
    ])
  }
}
