import Guides
import Pages

/// The places of a content folder.
extension GuideLibrary {
  /// A place as its file is named: `en_GB`, `en-gb` and `en_GB.UTF-8` mean `en-GB`.
  package static func canonical(locale: String) -> String {
    let parts = locale.prefix { $0 != "." && $0 != "@" }.split { $0 == "_" || $0 == "-" }
    return parts.enumerated().map { index, part in
      index == 0 ? part.lowercased() : part.count == 2 ? part.uppercased() : String(part)
    }.joined(separator: "-")
  }

  /// The places of a content folder in a language; empty if it cannot be opened.
  package static func locales(of folder: String, language: String) -> [String] {
    (try? GuideLibrary(folder: folder, options: Options(language: language)))?.locales ?? []
  }

  /// True if any language of the content has numbers and words of a place.
  func knows(_ place: String) -> Bool {
    locales.contains(place) || folders.contains { $0.source?.has("locale.\(place).md") == true }
      || otherLanguageFolders.contains { ContentFolder.exists("\($0)/locale.\(place).md") }
  }

  /// The places that a folder has numbers and words of: those with a file of their own, and that of `locale.md`.
  var locales: [String] {
    let files = paths.filter { $0.hasPrefix("locale.") && $0 != "locale.md" && !$0.contains("/") }
    let named = files.map { String($0.dropFirst("locale.".count).dropLast(".md".count)) }
    return (named + [shared.region].compactMap(\.self)).sorted()
  }
}
