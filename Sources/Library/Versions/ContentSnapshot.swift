import Glibc
package import Guides
import Pages

/// The Markdown files of a content folder, and of a clinic's folder laid over it, in every language at one moment.
package struct ContentSnapshot: Equatable, Sendable {
  /// The names of the two folders in a written snapshot.
  static let (content, clinic) = ("content", "clinic")

  /// The bytes of every file by its path in a written snapshot, such as `content/en/faq/about.md`.
  private(set) var files: [String: [UInt8]] = [:]
  /// The bytes of all files together.
  private var size = 0
  /// The most bytes of all files together: some ten times the shipped guidance in ten languages.
  private static let largest = 64 << 20

  /// Reads every file. A file that cannot be read is left out.
  ///
  /// - Parameter language: the language of a folder that has no folder for each language.
  package init(content: String, clinic: String?, language: String, kinds: GuideKinds) throws(LibraryError) {
    if let clinic, !ContentFolder.isFolder(clinic) { throw .noFolder(clinic, looked: []) }
    let languages = GuideLibrary.languages(of: content)
    for language in languages.isEmpty ? [language] : languages {
      try take(content, as: Self.content, in: language, kinds)
      // A clinic need not have files of its own in every language.
      if let clinic, GuideLibrary.hasGuidance(clinic, in: language, kinds: kinds) {
        try take(clinic, as: Self.clinic, in: language, kinds)
      }
    }
  }

  /// Reads a written snapshot; nil if it has no content.
  init?(writtenIn folder: String, kinds: GuideKinds) {
    let clinic = "\(folder)/\(Self.clinic)"
    do throws(LibraryError) {
      try self.init(
        content: "\(folder)/\(Self.content)", clinic: ContentFolder.isFolder(clinic) ? clinic : nil, language: "en",
        kinds: kinds)
    } catch {
      return nil
    }
  }

  private mutating func take(_ root: String, as name: String, in language: String, _ kinds: GuideKinds)
    throws(LibraryError)
  {
    var folder = ContentFolder(root: try GuideLibrary.languageFolder(of: root, language: language, kinds: kinds))
    folder.hold()
    for path in folder.paths.all {
      let bytes = folder.bytes(of: path)
      size += bytes?.count ?? 0
      guard size <= Self.largest else { throw .tooLarge(root, mebibytes: Self.largest >> 20) }
      files["\(name)/\(language)/\(path)"] = bytes
    }
  }

  /// The languages that have a file, sorted.
  var languages: [String] {
    Set(files.keys.compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) }).sorted()
  }

  /// A hash of the names and the bytes of all files.
  var hash: ContentHash {
    let lines = files.keys.sorted().map { path in
      "\(path)\t\(ContentHash(of: files[path] ?? []).digits)\n"
    }
    return ContentHash(of: Array(lines.joined().utf8))
  }

  /// The paths in the snapshot that a file of a language can have.
  private static func places(of path: String, in language: String) -> [String] {
    [clinic, content].map { "\($0)/\(language)/\(path)" }
  }

  /// The bytes that are read for a file of a language: the clinic's own, or else the content's.
  func bytes(of path: String, in language: String) -> [UInt8]? {
    Self.places(of: path, in: language).lazy.compactMap { files[$0] }.first
  }

  /// Takes a file of a language as another snapshot has it; if that has none, the file is left out.
  mutating func replace(_ path: String, in language: String, from other: ContentSnapshot?) {
    for place in Self.places(of: path, in: language) { files[place] = other?.files[place] }
  }

  /// Writes all files to a new folder.
  ///
  /// - Returns: false, with `errno` set, if one could not be written.
  func write(to folder: String) -> Bool {
    for (path, bytes) in files {
      let file = "\(folder)/\(path)"
      TextFile.makeFolders(String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)]))
      guard TextFile.writeNew(bytes, to: file) else { return false }
    }
    return true
  }
}
