/// A page of the program itself, not of a guide.
package enum ProgramPage: Hashable, Sendable {
  /// The guides of one kind.
  case menu(kind: String)
  case about
  /// A face to point at.
  case face
  /// The guides for a part of the face, by its index.
  case facePart(Int)
  /// The files that could not be opened.
  case problems
  /// The pages that a person has added to their list.
  case kept
  /// Every guide, from A to Z.
  case topics
  /// The page that was open before the person went home, or when the program was last left.
  case resume
  /// The reader's own first screen, if the staff desk precedes it.
  case guidance
}
