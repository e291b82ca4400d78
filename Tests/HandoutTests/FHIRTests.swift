import Foundation
import Library
import Pages
import Testing

@testable import Documents
@testable import Guides

/// Resources are valid in FHIR R4. The invariants have the names of the specification.
@Suite("FHIR R4") struct FHIRTests {
  private typealias Object = [String: Any]

  private func object(_ value: JSON) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(value.oneLine.utf8)) as? [String: Any])
  }

  private func items(of resource: [String: Any]) -> [[String: Any]] {
    (resource["item"] as? [[String: Any]] ?? []).flatMap { [$0] + items(of: $0) }
  }

  private func linkIDs(of resource: [String: Any]) -> [String] {
    items(of: resource).compactMap { $0["linkId"] as? String }
  }

  private func checkForm(_ form: FHIRForm, _ words: Comment) throws {
    let questionnaire = try object(form.questionnaire)
    #expect(FHIRRules.faults(in: questionnaire) == [], words)
    let ids = linkIDs(of: questionnaire)
    #expect(ids.count == Set(ids).count, "que-2 \(words)")
    for item in items(of: questionnaire) {
      let isGroup = item["type"] as? String == "group"
      #expect(isGroup == (item["item"] != nil), "que-1 \(words)")
      #expect((item["type"] as? String == "choice") == (item["answerOption"] != nil), "que-5 \(words)")
      let codes = (item["answerOption"] as? [Object] ?? []).compactMap {
        ($0["valueCoding"] as? Object)?["code"] as? String
      }
      #expect(codes.count == Set(codes).count, "\(item["linkId"] ?? "") \(words)")
    }
  }

  @Test("Every guide with questions that is shipped is a valid Questionnaire")
  func everyGuideIsAQuestionnaire() throws {
    let content = try ShippedContent.content
    let gate = try #require(content.guides.first { $0.facts.id == "triage/red-flags" }?.facts)
    var count = 0
    for guide in content.guides {
      let form: FHIRForm
      switch guide {
      case let guide as Triage.Guide: form = FHIRForm(guide, shared: [gate])
      case let guide as Checklist.Guide: form = FHIRForm(guide)
      case let guide as Aftercare.Guide: form = FHIRForm(guide)
      default: continue
      }
      try checkForm(form, "\(guide.facts.id)")
      count += 1
    }
    #expect(count == 43)
  }

  @Test("A handout is a valid document", arguments: HandoutCase.all)
  func aHandoutIsADocument(example: HandoutCase) throws {
    let (page, answers) = try example.handout()
    let document = FHIRDocument(page, answers: answers, language: "en", made: "2026-11-24T10:40:00-07:00")
    let bundle = try object(document.bundle)
    #expect(FHIRRules.faults(in: bundle) == [])
    let entries = try #require(bundle["entry"] as? [Object])
    let names = entries.compactMap { $0["fullUrl"] as? String }
    #expect(Set(names).count == entries.count, "bdl-7")
    let resources = entries.compactMap { $0["resource"] as? Object }
    let wanted = answers == nil ? ["Composition"] : ["Composition", "Questionnaire", "QuestionnaireResponse"]
    #expect(resources.map { $0["resourceType"] as? String } == wanted, "bdl-11")
    let sections = try #require(resources[0]["section"] as? [Object])
    #expect(sections.allSatisfy { $0["text"] != nil || $0["entry"] != nil }, "cmp-1")
    let references = sections.flatMap { $0["entry"] as? [Object] ?? [] }.compactMap { $0["reference"] as? String }
    #expect(references == Array(names.dropFirst()), "everything is reached from the Composition")
    guard answers != nil else { return }
    let (form, response) = (resources[1], resources[2])
    let canonical = "\(form["url"] ?? "")|\(form["version"] ?? "")"
    #expect(response["questionnaire"] as? String == canonical)
    let ids = linkIDs(of: response)
    #expect(ids == linkIDs(of: form).filter { ids.contains($0) }, "in the order of the questions")
  }

  private func names(in document: FHIRDocument) throws -> Set<String> {
    let bundle = try object(document.bundle)
    let own = try #require((bundle["identifier"] as? Object)?["value"] as? String)
    let entries = try #require(bundle["entry"] as? [Object])
    return Set([own] + entries.compactMap { $0["fullUrl"] as? String })
  }

  @Test("Two documents share no name, not even with one handout for other answers; the same one has the same names")
  func twoDocumentsShareNoName() throws {
    let example = try #require(HandoutCase.all.first { $0.name == "triage-clinic-today" })
    let (page, filled) = try example.handout()
    let answers = try #require(filled)
    var others = answers
    others.values["day"] = nil
    #expect(others.response != answers.response)
    let time = "2026-11-24T10:40:00Z"
    let first = try names(in: FHIRDocument(page, answers: answers, language: "en", made: time))
    #expect(first.count == 4)
    #expect(try names(in: FHIRDocument(page, answers: answers, language: "en", made: time)) == first)
    let different = [
      FHIRDocument(page, answers: others, language: "en", made: time),
      FHIRDocument(page, answers: nil, language: "en", made: time),
      FHIRDocument(page, answers: answers, language: "es", made: time),
      FHIRDocument(page, answers: answers, language: "en", made: "2026-11-24T10:41:00Z"),
    ]
    for document in different { #expect(try names(in: document).isDisjoint(with: first)) }
  }

  @Test("Answers are written with their questions, and what fits no question is not")
  func answersAreWrittenWithTheirQuestions() throws {
    let facts = GuideFacts(
      id: "triage/é_x", kind: "triage", title: "Form", summary: "", order: 1, sources: [], alsoCalled: [:],
      isSignedOff: true, meaning: ContentHash(of: Array("text".utf8)))
    let options = [FHIRForm.Option("a", "Answer A"), FHIRForm.Option("b", "Answer B")]
    let form = FHIRForm(
      FHIRForm.Source(facts),
      items: [
        .init("tick", "Tick", .choice(options, repeats: true)),
        .init("group", "Group", .group([.init("yes", "Yes?", .boolean), .init("when", "When?", .dateTime)])),
        .init("lot", "Lot", .string), .init("empty", "Empty", .string),
      ])
    try checkForm(form, "made")
    #expect(try object(form.questionnaire)["id"] as? String == "triage---x-\(facts.meaning.short)")
    var answers = FHIRAnswers(form, isComplete: true, authored: "2026-11-24T10:40:00Z", id: "visit-12")
    answers.values = [
      "tick": .codes(["b", "c"]), "yes": .isTrue(false), "when": .dateTime("2026-11-24T10:40:00Z"),
      "lot": .string("A1"), "empty": .string(""), "unknown": .isTrue(true),
    ]
    let response = try object(answers.response)
    #expect(FHIRRules.faults(in: response) == [])
    #expect(linkIDs(of: response) == ["tick", "group", "yes", "when", "lot"])
    let given = try #require((response["item"] as? [Object])?.first?["answer"] as? [Object])
    #expect(given.map { ($0["valueCoding"] as? Object)?["display"] as? String } == ["Answer B"])
    #expect(response["status"] as? String == "completed")
    #expect(response["id"] as? String == "visit-12")
  }

  @Test(
    "The rules find what is wrong",
    arguments: [
      ("{}", "Bundle needs type"), ("{\"type\":\"document\",\"x\":1}", "Bundle has no element x"),
      ("{\"timestamp\":\"2026-11-24\"}", "Bundle/timestamp is no instant: 2026-11-24"),
      ("{\"entry\":[]}", "Bundle/entry is no list of at least one"), ("{\"type\":true}", "Bundle/type is no code"),
      ("{\"identifier\":{\"system\":\"a\",\"value\":\" \"}}", "Bundle/identifier/value is no string:  "),
    ])
  func theRulesFindWhatIsWrong(text: String, fault: String) throws {
    var bundle = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    bundle["resourceType"] = "Bundle"
    #expect(FHIRRules.faults(in: bundle).contains(fault))
  }
}
