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
    guard let own = try? languageFolder(of: folder, language: language, kinds: .shipped) else { return [] }
    let base = "\(own)/locale.md"
    let front =
      frontMatter(ofPageAt: base)
      ?? ContentFolder.bytes(ofFileAt: base).map { PageReader.read($0, path: "locale.md").frontMatter }
    return (places(in: ContentFolder(root: own).paths.all) + [front?["region"]?.text].compactMap(\.self)).sorted()
  }

  /// True if any language of the content has numbers and words of a place.
  func knows(_ place: String) -> Bool {
    locales.contains(place) || folders.contains { $0.source?.has("locale.\(place).md") == true }
      || otherLanguageFolders.contains { ContentFolder.exists("\($0)/locale.\(place).md") }
  }

  /// The place whose facts are right for one that may not be known: itself, another of the same country, or what is true
  /// in no country in particular. Facts of another country would name a wrong emergency number.
  func usablePlace(for place: String) -> String {
    if knows(place) { return place }
    let known = locales + folders.flatMap { Self.places(in: $0.source?.paths.all ?? []) }
    return known.first { Self.country(of: $0) == Self.country(of: place) }
      ?? (known.contains(Self.elsewhere) ? Self.elsewhere : place)
  }

  /// The place with the facts for every country that has no file.
  private static let elsewhere = "elsewhere"

  /// The country of a place, such as "ES" of "ca-ES"; nil if it names none. A territory that has the emergency number of
  /// a country counts as part of it.
  private static func country(of place: String) -> Substring? {
    guard let code = place.split(separator: "-").dropFirst().last else { return nil }
    return switch code {
    case "PR", "VI", "GU", "AS", "MP": "US"
    case "IM", "JE", "GG": "GB"
    default: code
    }
  }

  /// The places that a folder has numbers and words of: those with a file of their own, and that of `locale.md`.
  package var locales: [String] {
    (Self.places(in: paths) + [shared.region].compactMap(\.self)).sorted()
  }

  /// The places that have a file of their own.
  private static func places(in paths: [String]) -> [String] {
    paths.filter { $0.hasPrefix("locale.") && $0 != "locale.md" && !$0.contains("/") }
      .map { String($0.dropFirst("locale.".count).dropLast(".md".count)) }
  }
}
