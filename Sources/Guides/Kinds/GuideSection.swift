import Documents
import Pages
import Screens

/// A part of a guide that a link or a search can lead to.
package struct GuideSection: Equatable, Sendable {
  package let slug: String
  package let title: String
  package let text: String

  /// - Parameters:
  ///   - slug: the slug of its heading; empty for the guide as a whole.
  ///   - text: the text that is searched.
  package init(slug: String, title: String, text: String) {
    self.slug = slug
    self.title = title
    self.text = text
  }
}
