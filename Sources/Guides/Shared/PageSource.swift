package import Pages

/// The pages of a content folder, read on first use.
package protocol PageSource: AnyObject {
  /// The paths of all Markdown files, such as `triage/eyelid-droop.md`.
  var paths: [String] { get }
  /// The page at a path; nil if there is none.
  func page(at path: String) -> Page?
  /// The ids of the headings of the page at a path; nil if there is none.
  func slugs(at path: String) -> [String]?
}

extension PageSource {
  package func slugs(at path: String) -> [String]? { page(at: path)?.slugs }
}
