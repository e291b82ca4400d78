import Testing

@testable import TestSupport

@Suite("Snapshots") struct SnapshotTests {
  @Test("Hashes and style sheets are left out, and nothing else")
  func masked() {
    #expect(Snapshot.masked("Sources S1. who@c48b7d and who@c48b7d1") == "Sources S1. who@###### and who@c48b7d1")
    let hash = String(repeating: "0a", count: 32)
    #expect(Snapshot.masked("Text: sha256:\(hash).") == "Text: sha256:\(String(repeating: "#", count: 64)).")
    #expect(Snapshot.masked("<style>\np { margin: 0; }\n</style><p>a</p>") == "<style></style><p>a</p>")
  }

  @Test(
    "A text that differs from its file is seen",
    .disabled(if: Snapshot.isWriting, "In a run that writes, the file would hold the other text."))
  func differs() throws {
    let (shown, expected) = try Snapshot("Pages/faq/page.txt").compare("other")
    #expect(shown == "other\n" && expected != shown)
  }
}
