package import Pages

/// The pages of a content folder, read when they are first asked for.
package protocol PageSource: AnyObject {
  /// Every Markdown file, as `triage/eyelid-droop.md`.
  var paths: [String] { get }
  /// The page at a path; nil where there is none.
  func page(at path: String) -> Page?
  /// The ids of the headings of the page at a path; nil where there is none.
  func slugs(at path: String) -> [String]?
}

extension PageSource {
  package func slugs(at path: String) -> [String]? { page(at: path)?.slugs }
}
