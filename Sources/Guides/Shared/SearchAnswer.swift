/// The result of a search over all guidance.
package struct SearchAnswer: Equatable, Sendable {
  /// A section that matches, with the matching words.
  package struct Hit: Equatable, Sendable {
    /// The target of a link to it, such as `faq/reversal#antitoxin`.
    package let id: String
    package let title: String
    /// The title of its guide.
    package let guide: String
    package let snippet: [Part]
    /// The score; higher is better.
    package let score: Double

    package init(id: String, title: String, guide: String, snippet: [Part], score: Double) {
      self.id = id
      self.title = title
      self.guide = guide
      self.snippet = snippet
      self.score = score
    }
  }

  /// A piece of a snippet.
  package struct Part: Equatable, Sendable {
    package let text: String
    package let isHit: Bool

    package init(_ text: String, isHit: Bool) {
      self.text = text
      self.isHit = isHit
    }
  }

  package var hits: [Hit]
  /// Known words that are similar to the words of the query that match nothing.
  package var suggestions: [String]

  /// The number of guides that are not indexed yet; the search can be repeated when they have been read.
  package var unreadCount = 0

  package init(hits: [Hit] = [], suggestions: [String] = []) {
    self.hits = hits
    self.suggestions = suggestions
  }
}
