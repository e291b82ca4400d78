/// Folders whose files were all read, for libraries of other languages that need the same ones: the source of a translation
/// is a language of its own as well.
package struct HeldFolders: Sendable {
  private var folders: [String: ContentFolder] = [:]

  package init() {}

  /// Adds the folders of a library that was opened with `isHeld`.
  package mutating func add(_ library: GuideLibrary) {
    for folder in library.folders.flatMap({ [$0.own, $0.source].compactMap(\.self) }) { folders[folder.root] = folder }
  }

  /// The folder as it is held; listed now if it is not.
  func folder(_ root: String) -> ContentFolder { folders[root] ?? ContentFolder(root: root) }
}
