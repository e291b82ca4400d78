/// The files behind the guides.
extension GuideLibrary {
  /// Where a file is on disk: in the clinic's own folder, or in the content.
  package func location(of path: String) -> String {
    let folder = folders.first { $0.paths.contains(path) }
    return "\(folder?.root ?? root)/\(path)"
  }

  /// The content folder of the language, on disk.
  package var root: String { folders.last?.root ?? "" }

  /// The lines of a file as they are on disk; empty where it cannot be read.
  package func lines(of path: String) -> [String] {
    guard let folder = folders.first(where: { $0.paths.contains(path) }), let bytes = folder.bytes(of: path) else {
      return []
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }
}
