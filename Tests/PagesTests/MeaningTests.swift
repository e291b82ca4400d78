import Pages
import Testing

@Suite("The hash of what a clinician signs")
struct MeaningTests {
  private static let text = """
    ---
    kind: faq
    id: a
    title: A
    order: 10
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    reviewed-role: none
    review-due: 2027-05-20
    signed: sha256:00
    also-called: {b: [c]}
    sources: [S1, S2]
    ---

    # A

    Words **here**.

    """

  private func meaning(_ text: String) -> ContentHash { PageReader.read(Array(text.utf8), path: "faq/a.md").meaning }

  @Test(
    "Who reviewed it and when, its place in menus and its other names do not change it",
    arguments: [
      ("2026-11-20", "2027-01-01"), ("NEEDS CLINICIAN", "Dr Jo Day"), ("reviewed-role: none", "reviewed-role: doctor"),
      ("2027-05-20", "2028-05-20"), ("sha256:00", "sha256:11"), ("order: 10", "order: 20"), ("{b: [c]}", "{b: [d, e]}"),
      ("signed: sha256:00\n", ""), ("order: 10\n", ""),
    ])
  func unchanged(old: String, new: String) {
    #expect(meaning(Self.text.replacing(old, with: new)) == meaning(Self.text))
  }

  @Test(
    "Blank lines, spaces at line ends, comments and line ends of Windows do not change it",
    arguments: [
      ("Words", "\n\nWords"), ("here**.", "here**.  "), ("order: 10", "order: 10 # first"), ("\n", "\r\n"),
      ("[S1, S2]", "[ S1,  S2 ]"), ("title: A", "title: \"A\""),
    ])
  func sameText(old: String, new: String) {
    #expect(meaning(Self.text.replacing(old, with: new)) == meaning(Self.text))
  }

  @Test(
    "Any word of the text, and any other key, changes it",
    arguments: [
      ("Words", "Word"), ("**here**", "here"), ("# A", "## A"), ("title: A", "title: B"), ("[S1, S2]", "[S1]"),
      ("id: a", "id: b"), ("kind: faq", "kind: triage"), ("sources: [S1, S2]\n", ""), ("Words", "  Words"),
    ])
  func changed(old: String, new: String) {
    #expect(meaning(Self.text.replacing(old, with: new)) != meaning(Self.text))
  }
}
