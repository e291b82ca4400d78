package import Pages

/// Questions as a FHIR R4 Questionnaire, with the hash of the guide's text as its version.
package struct FHIRForm: Equatable, Sendable {
  /// A question, or a group of them.
  package struct Item: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      /// An answer from a list, or several if it repeats.
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
    /// True for values that the program computes and nobody enters.
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

    var coding: JSON {
      .object(["valueCoding": .object(omittingEmpty: ["code": .string(code), "display": .string(text)])])
    }
  }

  /// The source text of the questions.
  package struct Source: Equatable, Sendable {
    /// `KIND/FILE`, or another name.
    package let id: String
    /// The hash of the text, in the form `sha256:…`.
    package let version: String
    let title: String
    let status: String
    let signedOff: Day?

    /// A text that is available.
    ///
    /// - Parameter signedOff: the day on which a clinician signed it; nil for a draft.
    package init(id: String, version: String, title: String, signedOff: Day?) {
      self.id = id
      self.version = version
      self.title = title
      status = signedOff == nil ? "draft" : "active"
      self.signedOff = signedOff
    }

    /// A text that is no longer available, or that is not a guide.
    package init(id: String, version: String, title: String) {
      self.id = id
      self.version = version
      self.title = title
      status = "unknown"
      signedOff = nil
    }
  }

  package let source: Source
  package let items: [Item]
  /// Guides whose questions this form includes, such as the danger signs.
  package let derivedFrom: [Source]
  /// The language of the texts, such as `en` or `es-US`; nil if it has codes in place of texts.
  package var language: String?

  package init(_ source: Source, items: [Item], derivedFrom: [Source] = []) {
    self.source = source
    self.items = items
    self.derivedFrom = derivedFrom
  }

  package var questionnaire: JSON {
    let reviewed = source.signedOff.map { JSON.string($0.description) }
    return .object(omittingEmpty: [
      "resourceType": "Questionnaire",
      "id": .string(source.fhirID),
      "language": language.map { .string($0) },
      "url": .string(source.fhirURL),
      "version": .string(source.version),
      "title": .string(source.title),
      "derivedFrom": .list(derivedFrom.map { .string($0.fhirCanonical) }),
      "status": .string(source.status),
      "subjectType": ["Patient"],
      "approvalDate": reviewed,
      "lastReviewDate": reviewed,
      "item": .list(items.map(\.definition)),
    ])
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
    return .object(omittingEmpty: [
      "linkId": .string(linkID), "text": .string(text), "type": .string(type), "repeats": repeats,
      "readOnly": isReadOnly ? true : nil, "answerOption": .list(options), "item": .list(inner),
    ])
  }
}

extension FHIRForm.Source {
  /// The resource's id. FHIR ids allow letters, digits, hyphens and full stops, at most 64 characters.
  fileprivate var fhirID: String {
    let name = id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(name.prefix(57)) + "-" + (ContentHash(version)?.short ?? version)
  }

  fileprivate var fhirURL: String { "urn:chairside:\(id.split(separator: "/").joined(separator: ":"))" }

  /// The canonical reference to the exact version: the URL and the content's hash.
  package var fhirCanonical: String { "\(fhirURL)|\(version)" }
}
