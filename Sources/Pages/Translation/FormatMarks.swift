/// What the content format reads as marks, which a translation has to leave as they are.
package struct FormatMarks: Sendable {
  /// True for bold or emphasised text that is a mark, as "red flag".
  package let isMark: @Sendable (String) -> Bool
  /// The mark at the end of a plain text, as "(label)"; nil if there is none.
  package let ending: @Sendable (String) -> String?

  package init(
    isMark: @escaping @Sendable (String) -> Bool, ending: @escaping @Sendable (String) -> String?
  ) {
    self.isMark = isMark
    self.ending = ending
  }
}
