import Documents
package import Pages
package import Screens

/// Some kinds of guide, in the order of the home screen. Whoever reads or lists guides is given one: there is no list that
/// everybody shares.
package struct GuideKinds: Sendable {
  package let all: [any GuideKind.Type]

  package init(_ all: [any GuideKind.Type]) { self.all = all }

  /// The words that `kind:` may take, which are the names of the folders too.
  package var names: [String] { all.map { $0.name } }

  /// All that the guides, the screens and the pages to take home of these kinds say.
  package var phrases: [Phrase] { DocumentsPhrases.all + GuidesPhrases.all + all.flatMap { $0.phrases } }

  /// The kind of this name; nil where there is none.
  package subscript(name: String) -> (any GuideKind.Type)? { all.first { $0.name == name } }

  /// The kind of a page by its front matter; nil for the shared pages, and for a kind that there is not.
  package func kind(of page: Page) -> (any GuideKind.Type)? { page.frontMatter["kind"]?.text.flatMap { self[$0] } }

  /// True for a file that holds a guide: one in the folder of a kind, and no file of cases.
  package func isGuide(_ path: String) -> Bool {
    guard path.contains("/"), let folder = path.split(separator: "/").first else { return false }
    return names.contains { $0 == folder } && !path.hasSuffix(".cases.md")
  }
}
