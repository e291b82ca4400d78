/// The file that is being read, and those that wait for it: a guide needs others while it is read.
struct ReadingTrace {
  private var paths: [String] = []
  /// Called with the path of the file that is read from now on; nil where nobody asks.
  var note: ((String) -> Void)?

  init(note: ((String) -> Void)?) { self.note = note }

  mutating func begin(_ path: String) {
    guard let note else { return }
    paths.append(path)
    note(path)
  }

  mutating func end() {
    guard let note, paths.popLast() != nil else { return }
    note(paths.last ?? "")
  }
}
