import Guides
import Pages

/// Checks what a translation of a content folder lacks: rules X502 and X504. What differs inside a file is found when
/// it is read.
struct TranslationCheck {
  private let library: GuideLibrary

  init(_ library: GuideLibrary) { self.library = library }

  var findings: [Finding] {
    guard library.isTranslation else { return [] }
    let status = TranslationStatus(library)
    return missingFiles(status) + status.entries.compactMap { finding(for: $0) } + status.strangers
  }

  /// Files of the source, and files without a source that each language needs.
  private func missingFiles(_ status: TranslationStatus) -> [Finding] {
    status.missing.map { path in
      Finding(
        .notTranslated, in: path, at: .start, "\(path) of the source is not translated.",
        fix: "Add the file, with every heading of the source.")
    } + ownFiles
  }

  private var ownFiles: [Finding] {
    [DangerPhrases.path, "locale.md"].filter { path in
      library.folder(of: path) == nil && library.folders.last?.source?.has(path) == true
    }.map { path in
      Finding(
        .notTranslated, in: path, at: .start, "This language has no \(path).",
        fix: "Write it for the people who speak the language, after the model of the source.")
    }
  }

  private func finding(for entry: TranslationStatus.Entry) -> Finding? {
    let line = entry.source.position.line
    let command =
      "chairside translate-status --language \(library.language) --accept "
      + "\(entry.path.dropLast(3))#\(entry.source.name)"
    switch entry.reason {
    case .missing:
      // A heading that is missing inside a file was found when the file was read.
      return nil
    case .stale:
      return Finding(
        .madeFromOlder, in: entry.path, at: entry.translation?.position ?? .start,
        "\"\(entry.translation?.title ?? "")\" was made from an older text of \"\(entry.source.title)\" "
          + "(line \(line) of the source).",
        fix: "Compare both, as chairside translate-status shows them, then run: \(command)")
    case .unknown:
      return Finding(
        .madeFromOlder, in: entry.path, at: entry.translation?.position ?? .start,
        "\"\(entry.translation?.title ?? "")\" does not say from which text of \"\(entry.source.title)\" "
          + "(line \(line) of the source) it was made.",
        fix: "When it says the same as the source, run: \(command)")
    }
  }
}
