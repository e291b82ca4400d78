package import Pages

extension Outcome {
  /// The texts of an outcome by part. A few, so they are kept in a list.
  package struct Parts: Equatable, Sendable {
    private struct Entry: Equatable, Sendable {
      let part: Part
      var blocks: [Block]
    }

    private var entries: [Entry] = []

    package init() {}

    /// The text of a part; nil if it is not written.
    package subscript(part: Part) -> [Block]? {
      get { entries.first { $0.part == part }?.blocks }
      set {
        entries.removeAll { $0.part == part }
        if let newValue { entries.append(Entry(part: part, blocks: newValue)) }
      }
    }
  }
}
