import Testing

@Suite("Pages read by several threads at once")
struct ParallelReadingTests {
  /// cmark-gfm keeps the characters of its extensions in one table of the process: a parser that ends takes the mark of
  /// struck text away from every other that runs.
  @Test("Each is read as it would be alone")
  func readInParallel() async {
    let markdown = String(repeating: "Take ~~10 units~~ and **~~twice~~** no more.\n\n", count: 20)
    let alone = PageOutline.of(markdown)
    let different = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<200).count { _ in PageOutline.of(markdown) != alone } }
      }
      return await group.reduce(0, +)
    }
    #expect(different == 0)
  }
}
