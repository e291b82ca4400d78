import Database
import Foundation
import Testing

@testable import chairside

@Suite("The export of visits")
struct VisitExportTests {
  private let visits: RecordedVisits

  init() throws { visits = try RecordedVisits() }

  // MARK: CSV

  @Test(
    "A field is quoted where it must be, and a formula becomes text",
    arguments: [
      ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("a\r\nb", "\"a\r\nb\""),
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\t=1", "'\t=1"),
      ("=1,\"2\"", "\"'=1,\"\"2\"\"\""),
      ("＝1", "'＝1"), ("1=1", "1=1"),
    ])
  func field(_ text: String, _ expected: String) { #expect(VisitTable.field(text) == expected) }

  /// Kind of fault: a spreadsheet changes what was noted.
  @Test(
    "What a person typed comes through a spreadsheet as it was noted",
    arguments: [
      "0012345", "12E34", "1E5", "007", "12.10", "MAR1", "1-2", "3/4", "12:30", "TRUE", "SEP09", "5%", "-7", "=A1",
      ".5",
    ])
  func typed(_ text: String) { #expect(VisitTable.field(text, isText: true) == "'" + text) }

  @Test("Other texts have no apostrophe", arguments: ["C3709", "A1B2", "Room 4", "Bed", "E12", "MARK", "X-12"])
  func plainText(_ text: String) { #expect(VisitTable.field(text, isText: true) == text) }

  @Test("The export marks labels and lots as text, so that a spreadsheet keeps their zeros and letters")
  func typedInExport() throws {
    let db = try Connection(visits.file, patience: 5)
    for (label, lot) in [("007", "0012345"), ("1E5", "12E34"), ("12.10", "C3709")] {
      let visit = try db.value("INSERT INTO visit (label, begun) VALUES (?, 1) RETURNING id", [label], as: Int.self)
      try db.run(
        "INSERT INTO event (visit, kind, subject, value, time) VALUES (?, 'noted', 'lot', ?, 1)", [visit, lot])
    }
    let run = try visits.run("export", "4", "5", "6", "--format", "csv")
    let rows = run.output.components(separatedBy: "\r\n").dropFirst().dropLast().map { $0.components(separatedBy: ",") }
    #expect(rows.map { $0[1] } == ["'007", "'1E5", "'12.10"])
    #expect(rows.map { $0[10] } == ["'0012345", "'12E34", "C3709"])
  }

  @Test("CSV has a row for each event, with the words of the guide that the event was about")
  func csv() throws {
    let run = try visits.run("export", "1", "2", "--format", "csv")
    let lines = run.output.components(separatedBy: "\r\n")
    let start = "2,AB 1,2026-11-24T10:26:00-07:00,2026-11-24T09:00:00-07:00,yes,"
    #expect(lines.count == 1 + 2 + 12 + 1 && lines.last == "")
    #expect(
      lines[0] == "visit,label,begun,treated,finished,time,kind,guide,content,subject,value,old,reason,"
        + "subject_text,value_text")
    #expect(lines[1].hasSuffix(",noted,,,lot,'=1+1,,,,"))
    #expect(lines[2].hasSuffix(",noted,,,product,\"a,\"\"b\"\"\",,,,"))
    #expect(
      lines[6] == start + "2026-11-24T10:30:00-07:00,said,aftercare/after-injection,\(visits.aftercare),"
        + "stay-upright-for-about-4-hours,,,,Stay upright for about 4 hours.,")
    #expect(
      lines[8] == start + "2026-11-24T10:32:00-07:00,answered,aftercare/after-injection,\(visits.aftercare),"
        + "\(RecordedVisits.question),get-emergency-help-now,,,"
        + "You cannot swallow well on day 10. What do you do?,Get emergency help now")
    #expect(
      lines[12].hasSuffix(
        ",\"Have any of these been there in the last few days, even if gone now?\","
          + "\"A weak neck, arm or leg, or a very dry mouth + Not sure\""))
  }

  @Test("JSON has every visit with every event, and the export goes on without guidance")
  func json() throws {
    for content in [Run.content, "/nowhere"] {
      let run = try visits.run("export", "--format", "json", content: content)
      let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
      #expect(rows.map { $0["number"] as? Int } == [1, 2, 3])
      #expect(rows.map { ($0["events"] as? [Any])?.count } == [2, 12, 1])
      let event = (rows[1]["events"] as? [[String: String]])?[3]
      #expect(event?["subjectText"] == (content == Run.content ? "Stay upright for about 4 hours." : nil))
    }
  }

  @Test("An export to a file is for its owner alone")
  func file() throws {
    let path = visits.state + "/visits.csv"
    let run = try visits.run("export", "--format", "csv", "--output", path)
    #expect(run.status == 0 && run.output == "")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == visits.run("export", "--format", "csv").output)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
  }

  // MARK: FHIR

  private func resources(content: String? = nil) throws -> [[String: Any]] {
    try visits.run("export", "--format", "fhir", content: content).output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test("FHIR is one resource a line, each what R4 allows", arguments: [Run.content, "/nowhere"])
  func valid(_ content: String) throws {
    let resources = try resources(content: content)
    for resource in resources { #expect(R4Check.problems(of: resource) == []) }
    #expect(
      resources.map { $0["resourceType"] as? String }
        == Array(repeating: "Questionnaire", count: 4) + Array(repeating: "QuestionnaireResponse", count: 6))
    let languages = resources.filter { $0["title"] as? String == "After your injection" }
      .map { $0["language"] as? String }
    #expect(languages == (content == Run.content ? ["en"] : []), "The guidance is not there: it has codes for texts")
    let ids = resources.map { "\($0["resourceType"] ?? "")/\($0["id"] ?? "")" }
    #expect(Set(ids).count == ids.count)
  }

  @Test("Every response fits a Questionnaire of the export: its version is the hash, its linkIds are slugs")
  func fits() throws {
    let resources = try resources()
    var forms: [String: [String: Any]] = [:]
    for form in resources where form["resourceType"] as? String == "Questionnaire" {
      forms["\(form["url"] ?? "")|\(form["version"] ?? "")"] = form
    }
    #expect(
      Set(forms.keys) == [
        "urn:chairside:visit|1", "urn:chairside:aftercare:after-injection|\(visits.aftercare)",
        "urn:chairside:triage:eyelid-droop|\(visits.droop)", "urn:chairside:aftercare:gone|\(RecordedVisits.old)",
      ])
    for response in resources where response["resourceType"] as? String == "QuestionnaireResponse" {
      let form = try #require(forms[response["questionnaire"] as? String ?? ""])
      #expect(R4Check.misfits(of: response, to: form) == [])
    }
  }

  @Test("The last answer of a teach-back stands, and a symptom check holds the danger signs and the level")
  func answers() throws {
    let responses = try resources().filter { $0["resourceType"] as? String == "QuestionnaireResponse" }
    let codes = responses.map { R4Check.codes(of: $0) }
    #expect(
      responses.map { $0["status"] as? String } == [
        "in-progress", "completed", "completed", "completed", "in-progress", "in-progress",
      ])
    #expect(codes[2] == [RecordedVisits.question: ["get-emergency-help-now"]])
    #expect(
      codes[3] == [
        "breathing-and-swallowing": ["none-of-these"],
        "other-signs": ["a-weak-neck-arm-or-leg-or-a-very-dry-mouth", "not-sure"],
        "chairside-result": ["emergency"],
      ])
    #expect(codes[5] == ["a-question": ["an-answer"]])
    #expect(responses[3]["authored"] as? String == "2026-11-24T10:37:00-07:00")
  }

  @Test("A visit keeps its ids when more is added to it")
  func ids() throws {
    let before = try resources().compactMap { $0["id"] as? String }
    _ = try visits.run("forget", "1", "--yes")
    let after = try resources().compactMap { $0["id"] as? String }
    #expect(after.allSatisfy(before.contains) && after.count == before.count - 1)
  }
}
