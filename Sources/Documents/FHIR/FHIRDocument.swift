package import Pages
import Screens

/// A handout as a FHIR R4 document: a Composition with the page's parts as its sections, and the answers.
package struct FHIRDocument: Equatable, Sendable {
  let handout: Handout
  let answers: FHIRAnswers?
  let language: String
  let made: String
  /// The hash of everything that the document says.
  private let digest: ContentHash

  /// - Parameters:
  ///   - language: the language of the text, such as `en`.
  ///   - made: when it was made, in ISO 8601 with an offset.
  package init(_ handout: Handout, answers: FHIRAnswers?, language: String, made: String) {
    self.handout = handout
    var answers = answers
    answers?.form.language = language
    self.answers = answers
    self.language = language
    self.made = made
    let said = [handout.json, answers?.response ?? .null].map(\.oneLine) + [language, made]
    digest = ContentHash(of: Array(said.joined(separator: "\n").utf8))
  }

  package var bundle: JSON {
    var entries = [entry("composition", composition)]
    if let answers {
      entries.append(entry("questionnaire", answers.form.questionnaire))
      entries.append(entry("answers", answers.response))
    }
    return .object(omittingEmpty: [
      "resourceType": "Bundle", "type": "document", "timestamp": .string(made),
      "identifier": .object(["system": "urn:ietf:rfc:3986", "value": .string(name(of: "bundle"))]),
      "entry": .list(entries),
    ])
  }

  private func entry(_ part: String, _ resource: JSON) -> JSON {
    .object(["fullUrl": .string(name(of: part)), "resource": resource])
  }

  /// A name that is always the same for the same document, and another one for any other: a version 8 UUID, whose bits
  /// the application defines, from the hash of the part and of everything that the document says.
  private func name(of part: String) -> String {
    let text = "\(part) \(digest)"
    let digits = Array(ContentHash(of: Array(text.utf8)).digits)
    let groups = [0..<8, 8..<12, 13..<16, 17..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:\(groups[0])-\(groups[1])-8\(groups[2])-8\(groups[3])-\(groups[4])"
  }

  private var composition: JSON {
    .object(omittingEmpty: [
      "resourceType": "Composition", "language": .string(language), "status": "final",
      "type": .object(["text": .string(handout.words(.patientInstructions))]), "date": .string(made),
      "title": .string(handout.title),
      "author": [.object(omittingEmpty: ["display": .string(handout.clinic.first ?? "Chairside")])],
      "text": narrative(
        ([handout.title] + handout.about + [handout.banner].compactMap { $0 } + handout.clinic + handout.origin)
          .map { .line($0) }),
      "section": .list(sections),
    ])
  }

  private var sections: [JSON] {
    let box = handout.box.map { [section($0, title: handout.words(.whenToGetHelp))] } ?? []
    let parts = handout.parts.map { section($0, title: handout.title) }
    guard answers != nil else { return box + parts }
    // Every resource in a document must be reachable from its first entry.
    let references = ["questionnaire", "answers"].map { JSON.object(["reference": .string(name(of: $0))]) }
    return box + parts + [.object(["title": .string(handout.words(.answers)), "entry": .list(references)])]
  }

  /// - Parameter title: the title for a part without a heading.
  private func section(_ part: Handout.Part, title: String) -> JSON {
    .object(omittingEmpty: [
      "title": .string(part.heading.isEmpty ? title : part.heading), "text": narrative(part.pieces),
    ])
  }

  private func narrative(_ pieces: [Piece]) -> JSON {
    let elements = HTMLWriter.elements(of: pieces)
    let text = "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(elements)</div>"
    return .object(["status": "generated", "div": .string(text)])
  }
}
