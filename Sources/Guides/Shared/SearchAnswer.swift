/// What a search over all guidance found.
package struct SearchAnswer: Equatable, Sendable {
  /// A section that fits, with the words that do.
  package struct Hit: Equatable, Sendable {
    /// What a link to it says, as `faq/reversal#antitoxin`.
    package let id: String
    package let title: String
    /// The title of its guide.
    package let guide: String
    package let snippet: [Part]
    /// The better, the higher.
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
  /// Known words near those that nothing has.
  package var suggestions: [String]

  /// How many guides are not indexed yet; ask again when they have been read.
  package var unreadCount = 0

  package init(hits: [Hit] = [], suggestions: [String] = []) {
    self.hits = hits
    self.suggestions = suggestions
  }
}
