/// Words that name a danger sign, and the section that a search for them shows first.
package struct DangerSign: Equatable, Sendable {
  /// Which of the words a query has to contain.
  package enum Extent: Sendable {
    case anyTwo
    case all
    /// All, and no other word that tells something.
    case onlyThese
  }

  package let words: String
  /// The slug of the section that asks about it.
  package let section: String
  package let extent: Extent

  package init(_ words: String, section: String, extent: Extent) {
    self.words = words
    self.section = section
    self.extent = extent
  }
}
