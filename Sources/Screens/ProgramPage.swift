/// A page that belongs to the program and not to a guide.
package enum ProgramPage: Hashable, Sendable {
  /// The guides of one kind.
  case menu(kind: String)
  case about
  /// The files that could not be opened.
  case problems
  /// The pages that a person keeps in a list.
  case kept
  /// Every guide, from A to Z.
  case topics
  /// What was open before the person went home, or when the program was last left.
  case resume
  /// The reader's own first screen, where the staff desk comes before it.
  case guidance
}
