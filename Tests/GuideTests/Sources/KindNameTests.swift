import Foundation
import Guides
import Testing

/// The sources of the programs, as text.
enum SourceFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// Every Swift file below `Sources`, with its path, such as `Reader/HomeScreen.swift`, and its lines without
  /// comments.
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
  /// The type of each kind, to be found as a whole word, and its content folder as the beginning of a string literal.
  private static let names = GuideKinds.shipped.all.map { kind in
    (type: "\(kind)", literals: ["\"\(kind.name)/", "\"\(kind.name)\""])
  }

  private static func namesAKind(_ line: String) -> Bool {
    // A sentence in a string literal, such as a finding, may name a kind; code may not.
    let code = line.replacing(/"(?:\\.|[^"\\])*"/, with: "")
    return names.contains { type, literals in
      literals.contains { line.contains($0) }
        || code.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }).contains { $0 == type }
    }
  }

  /// The list of kinds, and the examples in the explanations of shared rules.
  private static let allowed = ["Guides/Kinds/ShippedKinds.swift", "Guides/RuleBook/"]

  /// True for a file in the folder of a kind.
  private static func isOfAKind(_ path: String) -> Bool {
    GuideKinds.shipped.all.contains { path.hasPrefix("Guides/\($0)/") }
  }

  @Test("No kind is named outside its folder")
  func noKindIsNamed() {
    #expect(SourceFiles.all.count > 200)
    let naming = SourceFiles.all.filter { path, lines in
      !Self.isOfAKind(path) && !Self.allowed.contains { path.hasPrefix($0) } && lines.contains(where: Self.namesAKind)
    }
    #expect(naming.map(\.path) == [], "A kind should bring this as an ability.")
  }

  /// Each slug is a question's heading or a file of the shipped content, which code might use as an id.
  @Test("No guide is known by its name", arguments: ["red-flags", "something-else", "after-injection", "who-injected"])
  func noGuideIsKnown(_ slug: String) {
    let naming = SourceFiles.all.filter { path, lines in
      !Self.allowed.contains { path.hasPrefix($0) }
        && lines.contains { line in
          line.contains("\"\(slug)\"") || line.contains("/\(slug)\"") && !line.contains("sampleID")
        }
    }
    #expect(naming.map(\.path) == [], "The front matter should say which guide this is.")
  }
}
