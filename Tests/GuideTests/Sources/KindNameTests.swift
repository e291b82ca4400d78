import Foundation
import Guides
import Testing

/// The sources of the programs, as text.
enum SourceFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// Every Swift file below `Sources`, as `Reader/HomeScreen.swift`, with its lines without comments.
  static let all: [(path: String, lines: [String])] = {
    let prefix = root.path(percentEncoded: false)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.compactMap { file in
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      return (String(file.path(percentEncoded: false).dropFirst(prefix.count).drop { $0 == "/" }), lines)
    }.sorted { $0.path < $1.path }
  }()
}

@Suite("Kinds of guide in the sources")
struct KindNameTests {
  /// Types of a kind, and the folders of content as they begin an id.
  private static let names = GuideKinds.shipped.all.flatMap { ["\($0).", "\"\($0.name)/", "\"\($0.name)\""] }

  /// The one list of kinds, and examples in explanations of shared rules.
  private static let allowed = ["Guides/Kinds/ShippedKinds.swift", "Guides/RuleBook/"]

  /// Where a kind is still named. This list may only get shorter.
  private static let known: Set<String> = ["Reader/Application+Screens.swift", "Reader/HomeScreen.swift"]

  /// True for a file in the folder of a kind.
  private static func isOfAKind(_ path: String) -> Bool {
    GuideKinds.shipped.all.contains { path.hasPrefix("Guides/\($0)/") }
  }

  @Test("No kind is named outside its folder, but where it is known to be")
  func noKindIsNamed() {
    #expect(SourceFiles.all.count > 200)
    let naming = SourceFiles.all.filter { path, lines in
      !Self.isOfAKind(path) && !Self.allowed.contains { path.hasPrefix($0) }
        && lines.contains { line in Self.names.contains { line.contains($0) } }
    }
    let paths = Set(naming.map(\.path))
    #expect(paths.subtracting(Self.known).sorted() == [], "A kind should bring this as an ability.")
    #expect(Self.known.subtracting(paths).sorted() == [], "These name no kind any more: take them off the list.")
  }
}
