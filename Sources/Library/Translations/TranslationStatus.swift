package import Pages

/// What is left to do for the translation of a content folder: files and headings that are missing or stale, and
/// signatures that are missing.
package struct TranslationStatus {
  /// A text of which the translation does not say the same, as far as is known.
  package struct Entry: Equatable, Sendable {
    package enum Reason: String, Sendable {
      /// The file or the heading has no translation.
      case missing
      /// The text of the source has changed since the translation was made.
      case stale
      /// The translation does not say which text it was made from.
      case unknown
    }

    package let path: String
    package let reason: Reason
    /// The text in the source.
    package let source: TranslationUnits.Unit
    /// The text in the translation; nil if there is none.
    package let translation: TranslationUnits.Unit?
  }

  package private(set) var entries: [Entry] = []
  /// The files of the source that have no translation.
  package private(set) var missing: [String] = []
  /// The files without the signature of a translator, or with one of an older text.
  package private(set) var unsigned: [String] = []
  /// Names in `made-from` that no heading of the source has.
  private(set) var strangers: [Finding] = []

  /// - Parameter library: a library of a language that has a source beside it. Reads every file.
  package init(_ library: GuideLibrary) {
    for folder in library.folders {
      // A file that the program fails to read has a finding of its own.
      for path in folder.pathsToTranslate where library.failedFiles[path] == nil {
        read(path, in: folder, isNeeded: folder.root == library.root)
      }
    }
  }

  private mutating func read(_ path: String, in folder: LanguageFolder, isNeeded: Bool) {
    guard folder.own.has(path) else {
      if isNeeded { missing.append(path) }
      return
    }
    guard let source = folder.sourceUnits(of: path) else { return }
    let page = folder.page(at: path)
    guard let origin = page.origin, let bytes = folder.bytes(of: path) else { return }
    if !page.isTranslationSigned { unsigned.append(path) }
    let own = TranslationUnits(of: page, in: bytes)
    let made = origin.ownFrontMatter[PageOrigin.madeFromKey]
    for unit in source.units {
      let hash = made?.entries.first { $0.key == unit.name }?.value.text
      guard hash != unit.hash else { continue }
      let reason: Entry.Reason = own[unit.name] == nil ? .missing : hash == nil ? .unknown : .stale
      entries.append(Entry(path: path, reason: reason, source: unit, translation: own[unit.name]))
    }
    for entry in made?.entries ?? [] where source[entry.key] == nil {
      strangers.append(
        Finding(
          .madeFromOlder, in: path, at: entry.keyPosition,
          "\"\(PageOrigin.madeFromKey)\" names \"\(entry.key)\", which is no heading of the source.",
          fix: "Delete it."))
    }
  }
}

extension LanguageFolder {
  /// The texts of the source of a file; nil if it is none that is translated.
  func sourceUnits(of path: String) -> TranslationUnits? {
    guard let source = source(of: path), let bytes = source.bytes(of: path) else { return nil }
    return TranslationUnits(of: PageReader.read(bytes, path: path), in: bytes)
  }
}
