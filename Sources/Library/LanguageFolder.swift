import Guides
import Pages

/// The files of a content folder in one language, together with those that they were translated from.
struct LanguageFolder: Sendable {
  /// The files in the language itself.
  private(set) var own: ContentFolder
  /// The files in the language of the source; nil if the language is that of the source, or stands alone.
  private(set) var source: ContentFolder?

  /// - Parameters:
  ///   - root: the folder of the language.
  ///   - source: the folder of the source; nil if there is none.
  ///   - open: lists a folder.
  init(root: String, source: String?, open: (String) -> ContentFolder = ContentFolder.init) {
    own = open(root)
    self.source = source.map(open)
  }

  var root: String { own.root }
  var paths: PathList { own.paths }
  var isTranslation: Bool { source != nil }

  /// True if there is a file at this path. The cases of a translated guide are those of its source.
  func has(_ path: String) -> Bool { own.has(path) || isSharedFile(path) }

  private func isSharedFile(_ path: String) -> Bool {
    path.hasSuffix(".cases.md") && source?.has(path) == true
  }

  /// Files whose texts are not paired: they say in each language how people speak there, or what is true of a place.
  private static func standsAlone(_ path: String) -> Bool {
    path == WordsReader.path || path == DangerPhrases.path || path.hasPrefix("locale") || path.hasSuffix(".cases.md")
  }

  /// The source of a file; nil if it is none that is translated heading by heading.
  func source(of path: String) -> ContentFolder? {
    guard let source, !Self.standsAlone(path), source.has(path) else { return nil }
    return source
  }

  /// Every file of the source that a translation has to have.
  var pathsToTranslate: [String] {
    (source?.paths.all ?? []).filter { !Self.standsAlone($0) }
  }

  /// Reads every file now, so that later changes to the folder have no effect.
  mutating func hold() {
    own.hold()
    source?.hold()
  }

  /// The bytes of a file; nil if it cannot be read.
  func bytes(of path: String) -> [UInt8]? {
    own.has(path) ? own.bytes(of: path) : isSharedFile(path) ? source?.bytes(of: path) : nil
  }

  /// The bytes of a file and of its source, by which a change of either is seen.
  func allBytes(of path: String) -> [UInt8]? {
    guard let bytes = bytes(of: path) else { return nil }
    guard let source = source(of: path) else { return bytes }
    return bytes + [0] + (source.bytes(of: path) ?? [])
  }

  /// A file of the source as a page; nil if it has none.
  ///
  /// - Parameter isChecked: true if it is known to have no error.
  func sourcePage(at path: String, isChecked: Bool) -> Page? {
    source?.bytes(of: path).map { PageReader.read($0, path: path, isChecked: isChecked) }
  }

  /// A file as a page, with the ids of its source.
  ///
  /// - Parameter isChecked: true if both are known to have no error.
  func page(at path: String, isChecked: Bool = false) -> Page {
    guard let bytes = bytes(of: path) else { return PageReader.unreadable(path) }
    let page = PageReader.read(bytes, path: path, isChecked: isChecked)
    guard let source = source(of: path) else { return page }
    let original =
      source.bytes(of: path).map { PageReader.read($0, path: path, isChecked: isChecked) }
      ?? PageReader.unreadable(path)
    return PagePairing.paired(page, with: original, marks: .contentFormat)
  }

  /// The ids of the headings of a file, without parsing it; nil if the parser is needed.
  func scannedSlugs(of path: String) -> [String]? {
    let bytes = source(of: path).map { $0.bytes(of: path) } ?? bytes(of: path)
    return bytes.flatMap { HeadingScan.slugs(of: $0) }
  }
}
