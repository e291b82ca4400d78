import Foundation
import Guides
import Library
import Pages
import Screens
import Testing

/// A content folder of one guide, deleted with the object.
private final class SigningFolder {
  let path = FileManager.default.temporaryDirectory.appending(path: "chairside-signing-\(UUID().uuidString)").path

  init(_ text: String = SigningFolder.guide, name: String = "faq/side-effects.md") throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var file: String { path + "/faq/side-effects.md" }

  var text: String {
    get throws { String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self) }
  }

  func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }

  func sign(
    by name: String = "Dr A. Hill", role: String = "Dermatologist", on day: String = "2026-12-01",
    id: String = "faq/side-effects"
  ) throws -> SignOff.Receipt {
    let day = try #require(Day(day))
    return try SignOff(GuideLibrary(folder: path)).sign(id, with: Signature(name: name, role: role, day: day))
  }

  /// The findings of the check about the guide alone.
  func findings() throws -> [String] {
    try GuideLibrary(folder: path).check(on: Day("2026-12-02")).filter { $0.file == "faq/side-effects.md" }
      .map { "\($0.position.line):\($0.position.column) \($0.rule.rawValue)" }
  }

  func standing() throws -> String? {
    try GuideLibrary(folder: path).guide("faq/side-effects")?.facts.standing(in: .english)
      .split(separator: " side-effects@").first
      .map(String.init)
  }

  static let guide = """
    ---
    kind: faq
    id: side-effects   # the file's name
    title:  "Side effects"
    order: 10
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN      # until signed
    review-due: 2028-11-20
    also-called: {headache: [head pain]}
    ---

    # Side effects

    What is common.

    ## Headache

    **I have a headache. Is that normal?**

    A mild headache is common.\u{20}\u{20}

    """
}

@Test("Signing writes the five lines and changes no other byte")
func signingWritesTheFiveLines() throws {
  let folder = try SigningFolder()
  let receipt = try folder.sign()
  let expected = SigningFolder.guide
    .replacing("reviewed: 2026-11-20", with: "reviewed: 2026-12-01")
    .replacing("reviewed-by: NEEDS CLINICIAN ", with: "reviewed-by: Dr A. Hill ")
    .replacing(
      "review-due: 2028-11-20\n", with: "review-due: 2028-12-01\nsigned: \(receipt.meaning)\n"
    )
    .replacing("# until signed\n", with: "# until signed\nreviewed-role: Dermatologist\n")
  #expect(try folder.text == expected)
  #expect(receipt.reviewDue == Day("2028-12-01"))
  #expect(receipt.path == folder.file)
}

@Test("A signed guide says who reviewed it, and has no finding")
func aSignedGuideSaysWhoReviewedIt() throws {
  let folder = try SigningFolder()
  #expect(try folder.standing() == "Not yet reviewed by a clinician.")
  _ = try folder.sign()
  #expect(try folder.standing() == "Reviewed by Dr A. Hill on 1 December 2026.")
  #expect(try folder.findings() == [])
}

@Test(
  "Any change of what the guide says ends the signature",
  arguments: [
    ("A mild headache is common.", "A mild headache is rare."), ("What is common.", "What is rare."),
    ("## Headache", "## Head pain"), ("Is that normal?", "What now?"),
    ("A mild headache is common.", "A mild headache is common.\n\n- See a doctor."),
  ])
func anyChangeOfWhatTheGuideSaysEndsTheSignature(old: String, new: String) throws {
  let folder = try SigningFolder(
    SigningFolder.guide.replacing("also-called: {headache: [head pain]}\n", with: ""))
  _ = try folder.sign()
  try folder.write(try folder.text.replacing(old, with: new))
  #expect(try folder.findings() == ["7:14 F016"])
  #expect(try folder.standing() == "Not yet reviewed by a clinician.")
}

@Test(
  "Dates, order, other names and blank lines may change under a signature",
  arguments: [
    ("review-due: 2028-12-01", "review-due: 2027-03-01"), ("order: 10", "order: 20"), ("order: 10\n", ""),
    ("[head pain]", "[head pain, sore head]"), ("\n\nA mild", "\n\n\nA mild"), ("common.  ", "common."),
    ("# the file's name", "# a note"),
  ])
func datesMayChangeUnderASignature(old: String, new: String) throws {
  let folder = try SigningFolder()
  _ = try folder.sign()
  let signed = try folder.text
  try folder.write(signed.replacing(old, with: new))
  #expect(try folder.text != signed)
  #expect(try folder.findings() == [])
  #expect(try folder.standing() == "Reviewed by Dr A. Hill on 1 December 2026.")
}

@Test("A guide can be signed again, by another clinician and after a change")
func aGuideCanBeSignedAgain() throws {
  let folder = try SigningFolder()
  let first = try folder.sign()
  try folder.write(try folder.text.replacing("common", with: "often seen"))
  let second = try folder.sign(by: "B. Lake", role: "Pharmacist", on: "2027-01-15")
  #expect(first.meaning != second.meaning)
  #expect(try folder.findings() == [])
  #expect(try folder.standing() == "Reviewed by B. Lake on 15 January 2027.")
  #expect(try folder.text.split(separator: "\n").count { $0.hasPrefix("signed:") } == 1)
}

@Test("Line ends of Windows and a byte order mark stay as they are")
func lineEndsOfWindowsStay() throws {
  let text = "\u{FEFF}" + SigningFolder.guide.replacing("\n", with: "\r\n")
  let folder = try SigningFolder(text)
  let receipt = try folder.sign()
  let signed = Array(try folder.text.utf8)
  #expect(signed.starts(with: [0xEF, 0xBB, 0xBF]))
  #expect(signed.count { $0 == 10 } == signed.count { $0 == 13 })
  #expect(try folder.text.contains("signed: \(receipt.meaning)\r\n"))
  #expect(try folder.findings() == [])
}

@Test(
  "A name that YAML would read otherwise is put in quotes",
  arguments: [
    "Dr A. O'Hill", "Hill: A.", "A. \"Ali\" Hill", "A #1 Hill", "Ángela Núñez", "A\\B Hill", "- Hill", "Hill, A. (MD)",
    "Hill:",
  ])
func aNameThatYAMLWouldReadOtherwise(name: String) throws {
  let folder = try SigningFolder()
  _ = try folder.sign(by: name)
  #expect(try folder.findings() == [])
  #expect(try folder.standing() == "Reviewed by \(name) on 1 December 2026.")
}

@Test("The permissions of the file stay, and no other file is left behind")
func thePermissionsStay() throws {
  let folder = try SigningFolder()
  #expect(chmod(folder.file, 0o640) == 0)
  _ = try folder.sign()
  var facts = stat()
  #expect(stat(folder.file, &facts) == 0)
  #expect(facts.st_mode & 0o7777 == 0o640)
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/faq") == ["side-effects.md"])
}

@Test(
  "The next review is as far away as the last one was, else half a year",
  arguments: [
    ("review-due: 2028-11-20", "2028-12-01"), ("review-due: 2026-12-20", "2027-01-01"),
    ("review-due: 2026-12-04", "2026-12-15"), ("review-due: 2026-11-20", "2027-06-01"), ("", "2027-06-01"),
  ])
func theNextReviewIsAsFarAway(line: String, due: String) throws {
  let text = SigningFolder.guide.replacing("review-due: 2028-11-20", with: line)
  let folder = try SigningFolder(text)
  // A guide without a valid date cannot be signed either; this test looks only at the date.
  let receipt = try? folder.sign()
  let isBroken = line.isEmpty || line.hasSuffix("2026-11-20")
  #expect(receipt?.reviewDue == (isBroken ? nil : Day(due)))
}

@Test("The last day of a month stays the last where the month is shorter")
func theLastDayOfAMonth() throws {
  let folder = try SigningFolder(
    SigningFolder.guide.replacing("review-due: 2028-11-20", with: "review-due: 2027-05-20"))
  #expect(try folder.sign(on: "2026-08-31").reviewDue == Day("2027-02-28"))
}

// MARK: Refusals

@Test(
  "An empty name and what stands in for one are refused",
  arguments: [
    "", "  ", "NEEDS CLINICIAN", "needs clinician ", "A\nB", "A\u{1B}[31m", "...", String(repeating: "a", count: 101),
  ])
func anEmptyNameIsRefused(name: String) throws {
  let folder = try SigningFolder()
  #expect(throws: SignatureError.notAName(name)) { try folder.sign(by: name) }
  #expect(throws: SignatureError.notARole(name)) { try folder.sign(role: name) }
  #expect(try folder.text == SigningFolder.guide)
}

@Test("A guide with errors is refused, and says the first")
func aGuideWithErrorsIsRefused() throws {
  let text = SigningFolder.guide.replacing("A mild headache is common.", with: "It is safe.")
  let folder = try SigningFolder(text)
  let finding =
    "faq/side-effects.md:20:7: error[R404] \"safe\" promises that nothing can go wrong, which nobody can know. "
    + "Say what is known, as \"common\", \"uncommon\" or \"rare\"; put what a seller says in double quotes."
  #expect(throws: SignatureError.hasErrors("faq/side-effects", first: finding)) { try folder.sign() }
  #expect(try folder.text == text)
}

@Test("A guide that is not there is refused with the nearest one")
func aGuideThatIsNotThereIsRefused() throws {
  let folder = try SigningFolder()
  let error = SignatureError.noSuchGuide("faq/side-efects", hint: " Did you mean \"faq/side-effects\"?")
  #expect(throws: error) { try folder.sign(id: "faq/side-efects") }
}

@Test("A file that may not be written is refused, for root too")
func aFileThatMayNotBeWrittenIsRefused() throws {
  let folder = try SigningFolder()
  #expect(chmod(folder.file, 0o444) == 0)
  #expect(throws: SignatureError.readOnly(folder.file)) { try folder.sign() }
  #expect(try folder.text == SigningFolder.guide)
}

@Test("A signature over several lines is refused, because it cannot be changed without harm")
func aSignatureOverSeveralLinesIsRefused() throws {
  for value in ["[A, B]", ">\n  A\n  B", "A\n  B"] {
    let text = SigningFolder.guide.replacing("NEEDS CLINICIAN      # until signed", with: value)
    let folder = try SigningFolder(text)
    #expect(throws: SignatureError.self) { try folder.sign() }
    #expect(try folder.text == text)
  }
}

@Test(
  "Every refusal is a sentence with a way out",
  arguments: [
    SignatureError.notAName("x"), .notARole("x"), .noSuchGuide("x", hint: ""), .hasErrors("x", first: "Y."),
    .changed("x"),
    .cannotEdit("x"), .readOnly("x"), .cannotWrite("x", reason: "no space left on device"),
  ])
func everyRefusalIsASentence(error: SignatureError) {
  #expect(error.description.contains("x") && error.description.split(separator: " ").count > 6)
}
