package import Guides
import Prose

/// Questions as FHIR R4 knows them: a Questionnaire, with the hash of the guide's text as its version.
package struct FHIRForm: Equatable, Sendable {
  /// A question, or a group of them.
  package struct Item: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      /// An answer from a list; several where it repeats.
      case choice([Option], repeats: Bool)
      case boolean
      case dateTime
      case string
      case group([Item])
    }

    /// The question's slug.
    package let linkID: String
    package let text: String
    package let kind: Kind
    /// True for what the program concludes and nobody answers.
    package let isReadOnly: Bool

    package init(_ linkID: String, _ text: String, _ kind: Kind, isReadOnly: Bool = false) {
      self.linkID = linkID
      self.text = text
      self.kind = kind
      self.isReadOnly = isReadOnly
    }
  }

  /// An answer that can be given.
  package struct Option: Equatable, Sendable {
    /// The answer's slug.
    package let code: String
    package let text: String

    package init(_ code: String, _ text: String) {
      self.code = code
      self.text = text
    }

    var coding: JSON { ["valueCoding": ["code": .string(code), "display": .string(text)]] }
  }

  package let guide: GuideFacts
  package let items: [Item]
  /// Guides whose questions are among its own, as the danger signs.
  package let derivedFrom: [GuideFacts]

  package init(_ guide: GuideFacts, items: [Item], derivedFrom: [GuideFacts] = []) {
    self.guide = guide
    self.items = items
    self.derivedFrom = derivedFrom
  }

  package var questionnaire: JSON {
    let reviewed = guide.isSignedOff ? guide.reviewed.map { JSON.string($0.description) } : nil
    return [
      "resourceType": "Questionnaire",
      "id": .string(guide.fhirID),
      "url": .string(guide.fhirURL),
      "version": .string(guide.meaning.description),
      "title": .string(guide.title),
      "derivedFrom": .list(derivedFrom.map { .string($0.fhirCanonical) }),
      "status": guide.isSignedOff ? "active" : "draft",
      "subjectType": ["Patient"],
      "approvalDate": reviewed,
      "lastReviewDate": reviewed,
      "item": .list(items.map(\.definition)),
    ]
  }
}

extension FHIRForm.Item {
  fileprivate var definition: JSON {
    let type: String
    var options: [JSON] = []
    var repeats: JSON?
    var inner: [JSON] = []
    switch kind {
    case .choice(let choices, let mayRepeat):
      type = "choice"
      options = choices.map(\.coding)
      repeats = mayRepeat ? true : nil
    case .boolean: type = "boolean"
    case .dateTime: type = "dateTime"
    case .string: type = "string"
    case .group(let items):
      type = "group"
      inner = items.map(\.definition)
    }
    return [
      "linkId": .string(linkID), "text": .string(text), "type": .string(type), "repeats": repeats,
      "readOnly": isReadOnly ? true : nil, "answerOption": .list(options), "item": .list(inner),
    ]
  }
}

extension GuideFacts {
  /// FHIR ids take letters, digits, hyphens and full stops, at most 64 of them.
  fileprivate var fhirID: String {
    let name = id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(name.prefix(57)) + "-" + meaning.short
  }

  fileprivate var fhirURL: String { "urn:chairside:\(id.split(separator: "/").joined(separator: ":"))" }

  /// The exact version: the url and the content's hash.
  var fhirCanonical: String { "\(fhirURL)|\(meaning.description)" }
}
