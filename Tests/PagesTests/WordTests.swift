import Pages
import Testing

@Suite("Spelling, hashes and findings")
struct WordTests {
  @Test(
    "The distance of two words is the number of slips between them",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("same", "same", 0), ("gate", "gat", 1), ("gate", "gates", 1),
      ("gate", "date", 1), ("gate", "agte", 1), ("kitten", "sitting", 3), ("reviewed", "reveiwed", 1), ("ab", "ba", 1),
      ("ca", "abc", 3), ("注意", "注", 1),
    ])
  func distance(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(Array(left), Array(right)) == distance)
    #expect(Spelling.distance(Array(right), Array(left)) == distance)
  }

  @Test(
    "The nearest word is offered when it is near enough to be meant",
    arguments: [
      ("pupil", "pupils"), ("Pupls", "pupils"), ("signs-other", nil), ("gaet", "gate"), ("xyz", nil), ("", nil),
      ("other-sings", "other-signs"),
    ])
  func nearest(word: String, meant: String?) {
    #expect(Spelling.nearest(to: word, among: ["gate", "pupils", "other-signs"]) == meant)
  }

  @Test("Of two words equally near the first is offered")
  func equallyNear() {
    #expect(Spelling.nearest(to: "cot", among: ["cat", "cut"]) == "cat")
  }

  @Test("A hint is a question behind a space, or nothing")
  func hint() {
    #expect(Spelling.hint(for: "gaet", among: ["gate"]) == " Did you mean \"gate\"?")
    #expect(Spelling.hint(for: "gaet", among: []) == "")
  }

  @Test(
    "Hashes are those of SHA-256",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func hashes(text: String, digits: String) {
    let hash = ContentHash(of: Array(text.utf8))
    #expect(hash.digits == digits)
    #expect(hash.description == "sha256:" + digits)
    #expect(hash.short == String(digits.prefix(6)))
  }

  @Test("The hash of a million letters is right too")
  func longHash() {
    #expect(
      ContentHash(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000)).digits
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("A finding is one line that an editor can follow")
  func findingLine() {
    let place = SourcePosition(line: 22, column: 14)
    let finding = Finding(
      .noSuchHeading, in: "triage/bad.md", at: place, "No.", fix: "Do.", example: ["A = b", "emergency"])
    #expect(
      finding.description == "triage/bad.md:22:14: error[L101] No. Do. Example: A = b -> emergency")
  }

  @Test("Findings are put in order by file, place and rule")
  func findingOrder() {
    func finding(_ rule: Rule, _ file: String, _ line: Int, _ column: Int) -> Finding {
      Finding(rule, in: file, at: SourcePosition(line: line, column: column), "", fix: "")
    }
    let sorted = [
      finding(.unknownKey, "a.md", 1, 1), finding(.missingKey, "a.md", 1, 1), finding(.unknownKey, "a.md", 1, 9),
      finding(.unknownKey, "a.md", 2, 1), finding(.unknownKey, "b.md", 1, 1),
    ]
    #expect(sorted.reversed().sortedByPlace == sorted)
  }

  @Test("Only an error keeps a file from being shown")
  func severities() {
    let warning = Finding(.unusedFile, in: "a.md", at: .start, "", fix: "")
    let error = Finding(.rawHTML, in: "a.md", at: .start, "", fix: "")
    #expect(warning.severity == .warning)
    #expect([warning].holdNoError)
    #expect(![warning, error].holdNoError)
    #expect([Finding.Severity.error, .info, .warning].sorted() == [.info, .warning, .error])
  }

  @Test("Every rule has an id of its own")
  func ruleIDs() {
    #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
  }
}
