import Foundation
import Testing

@Suite("chairside handout, and show as HTML")
struct HandoutCommandTests {
  private static let emergency =
    "breathing-and-swallowing: [\"Choking, cannot swallow, or slurred, weak, nasal or hoarse speech\"]\n"

  /// Creates a temporary folder, passes it to `work`, and deletes it afterwards.
  private func withFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chairside-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }

  @Test("A result is handed out as text, with the danger signs between two rules")
  func result() throws {
    let run = try Run(
      "handout", "triage/headache", "--answers", "-", "--now", "2026-11-24T10:40", input: Self.emergency)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("  A headache\n\n  █████ CALL FOR EMERGENCY HELP NOW\n\n  ====="))
    #expect(
      run.output.contains(
        "  You said\n  - Breathing and swallowing: Choking, cannot swallow, or slurred, weak,\n    nasal or hoarse speech\n"
      ))
    #expect(run.output.contains("Made on 24 November 2026. General advice, no diagnosis.\n"))
  }

  @Test("Text is wrapped at the width asked for", arguments: [20, 40, 60])
  func width(columns: Int) throws {
    let run = try Run("handout", "checklist/injector", "--width", "\(columns)")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= columns })
  }

  @Test(
    "Every kind has every form",
    arguments: [
      "triage/headache", "checklist/injector", "aftercare/neck", "faq/reversal", "faq/reversal#can-it-be-reversed",
    ],
    ["text", "markdown", "html", "fhir"])
  func everyKindHasEveryForm(id: String, format: String) throws {
    var arguments = ["handout", id, "--format", format, "--now", "2026-11-25T08:00"]
    if id.hasPrefix("triage") { arguments += ["--answers", "-"] }
    if id.hasPrefix("aftercare") { arguments += ["--treated", "2026-11-24T10:40"] }
    let run = try Run(arguments: arguments, input: id.hasPrefix("triage") ? Self.emergency : "")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "")
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Not yet reviewed by a clinician."))
    switch format {
    case "html": #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    case "markdown": #expect(run.output.hasPrefix("# "))
    case "fhir": #expect(try run.json["resourceType"] as? String == "Bundle")
    default: #expect(run.output.hasPrefix("  "))
    }
  }

  @Test("A code takes what the width allows, in half blocks or in ASCII; where none fits it says so")
  func code() throws {
    let wide = try Run("handout", "faq/reversal", "--format", "qr")
    #expect(wide.status == 0)
    let drawn = wide.output.prefix(upTo: try #require(wide.output.firstRange(of: "What it says")).lowerBound)
    #expect(Set(drawn).isSubset(of: [" ", "▀", "▄", "█", "\n"]))
    #expect(drawn.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let plain = try Run("handout", "faq/reversal", "--format", "qr", "--ascii")
    let plainly = plain.output.prefix(upTo: try #require(plain.output.firstRange(of: "What it says")).lowerBound)
    #expect(Set(plainly) == [" ", "#", "\n"])
    let narrow = try Run("handout", "faq/reversal", "--format", "qr", "--width", "20")
    #expect(narrow.status == 2)
    #expect(narrow.errors.contains("Use a larger --width."))
  }

  @Test("Words of a place are put into the text and never into the style sheet")
  func wordsOfAPlace() throws {
    let run = try Run("show", "faq/about", "--format", "html", "--locale", "en-GB")
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(run.output.contains("color: #000;"))
    #expect(!run.output.contains("colour: #000"))
  }

  // MARK: Errors

  @Test("A symptom check without answers says what to do, with 2")
  func noAnswers() throws {
    let run = try Run("handout", "triage/headache", "--format", "html")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("add --answers FILE"))
    #expect(run.errors.contains("chairside triage triage/headache"))
  }

  @Test("A plan without the time of the injection says what to do, with 2")
  func noTime() throws {
    let run = try Run("handout", "aftercare/neck")
    #expect(run.status == 2)
    #expect(run.errors == "chairside: A plan needs the time of the injection. Add --treated 2026-11-24T10:40.\n")
  }

  @Test(
    "Wrong usage and unusable answers have their own exit codes",
    arguments: [
      (["triage/nowhere"], "", Int32(1)), (["faq/reversal#nowhere"], "", 1),
      (["faq/reversal", "--answers", "-"], "", 2),
      (["checklist/injector", "--treated", "2026-11-24"], "", 2), (["aftercare/neck", "--treated", "tomorrow"], "", 2),
      (["aftercare/neck", "--treated", "2026-11-24", "--now", "x"], "", 2),
      (["faq/reversal", "--format", "pdf"], "", 2),
      (["faq/reversal", "--width", "19"], "", 2), (["triage/headache", "--answers", "-"], "nose: Red\n", 65),
      (["checklist/injector", "--answers", "-"], "register: Perhaps\n", 65),
      (["checklist/injector", "--answers", "/nowhere/answers.yaml"], "", 65),
    ])
  func wrongUsage(arguments: [String], input: String, status: Int32) throws {
    let run = try Run(arguments: ["handout"] + arguments, input: input)
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("chairside: "))
  }

  @Test("What an answers file leaves out counts as not sure, and is said")
  func unanswered() throws {
    let run = try Run("handout", "checklist/injector", "--answers", "-", input: "register: \"Yes\"\n")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("chairside: Not answered, so counted as \"Not sure\": prescriber, "))
    #expect(run.output.contains("████░ FIND OUT FIRST"))
    #expect(run.output.contains("[ ] Prescriber: "))
    #expect(!run.output.contains("[ ] Register: "))
  }

  // MARK: Files

  @Test("A file is written whole, readable by its owner alone, and takes the place of an older one")
  func file() throws {
    try withFolder { folder in
      let file = folder.appending(path: "page.html")
      try Data("old".utf8).write(to: file)
      let run = try Run("handout", "faq/reversal", "--format", "html", "--output", file.path)
      #expect(run.status == 0)
      #expect(run.output == "" && run.errors == "")
      let printed = try Run("handout", "faq/reversal", "--format", "html")
      #expect(try String(contentsOf: file, encoding: .utf8) == printed.output)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["page.html"])
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test("A folder is not written over, and a place that cannot be written is named")
  func places() throws {
    try withFolder { folder in
      let over = try Run("handout", "faq/reversal", "--output", folder.path)
      #expect(over.status == 2)
      #expect(over.errors.contains("is a folder. Name a file in it, as --output \(folder.path)/plan.html."))
      let missing = folder.appending(path: "none/page.html").path
      let run = try Run("handout", "faq/reversal", "--output", missing)
      #expect(run.status == 74)
      #expect(run.errors.contains("The file \(missing) cannot be written: No such file or directory."))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test("What is no ordinary file stays what it is; the file behind a link is the one that is written")
  func pipesAndLinks() throws {
    try withFolder { folder in
      let pipe = folder.appending(path: "pipe").path
      #expect(mkfifo(pipe, 0o600) == 0)
      let run = try Run("handout", "faq/reversal", "--output", pipe)
      #expect(run.status == 2)
      #expect(run.errors.contains("is no ordinary file."))
      let (file, link) = (folder.appending(path: "file"), folder.appending(path: "link"))
      try Data().write(to: file)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      #expect(try Run("handout", "faq/reversal", "--output", link.path).status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
      #expect(try !Data(contentsOf: file).isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["file", "link", "pipe"])
    }
  }

  @Test("A dash as the output is standard output")
  func standardOutput() throws {
    #expect(try Run("handout", "faq/reversal", "--output", "-").output == Run("handout", "faq/reversal").output)
  }

  @Test("Two documents with different answers have two identities, and the same ones have one")
  func identities() throws {
    func identity(_ answer: String) throws -> String? {
      let run = try Run(
        "handout", "checklist/injector", "--answers", "-", "--format", "fhir", "--now", "2026-11-24T10:00",
        input: "register: \"\(answer)\"\nprescriber: \"Yes\"\n")
      return (try run.json["identifier"] as? [String: Any])?["value"] as? String
    }
    let (yes, no) = (try identity("Yes"), try identity("No"))
    #expect(yes != nil && yes != no)
    #expect(try identity("Yes") == yes)
  }
}
