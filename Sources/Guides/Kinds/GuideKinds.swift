import Documents
package import Pages
package import Screens

/// A list of the kinds of guide, in the order of the home screen. It is passed to all code that reads or lists guides;
/// there is no global list.
package struct GuideKinds: Sendable {
  package let all: [any GuideKind.Type]

  package init(_ all: [any GuideKind.Type]) { self.all = all }

  /// The valid values of `kind:`, which are also the names of the folders.
  package var names: [String] { all.map { $0.name } }

  /// All phrases of the guides, the screens and the pages to take home of these kinds.
  package var phrases: [Phrase] { DocumentsPhrases.all + GuidesPhrases.all + all.flatMap { $0.phrases } }

  /// The kind with this name; nil if there is none.
  package subscript(name: String) -> (any GuideKind.Type)? { all.first { $0.name == name } }

  /// The kind of a page, from its front matter; nil for the shared pages and for an unknown kind.
  package func kind(of page: Page) -> (any GuideKind.Type)? { page.frontMatter["kind"]?.text.flatMap { self[$0] } }

  /// True for the path of a guide: a file in the folder of a kind that is not a file of cases.
  package func isGuide(_ path: String) -> Bool {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let folder = path[..<slash]
    return all.contains { $0.name == folder } && !path.hasSuffix(".cases.md")
  }
}
