/// One thing that a person looks at: a value that obeys commands and says what stands on it.
///
/// A screen does not place its own text. It hands over a `Sheet`, which is laid out for a terminal of any size, printed
/// line by line for a screen reader, or compared in a test.
package protocol Screen: Sendable {
  var sheet: Sheet { get }

  /// The commands that this screen obeys beyond moving, opening, going home and help.
  var bindings: [Binding] { get }

  /// Takes what a person types, on a screen with a field for it. Nil where this screen has no use for the input, so that
  /// it acts as a key.
  mutating func take(_ input: TextInput) -> Step?

  /// True while a line of text, and digits in it, belong to a field and do not choose.
  var takesWholeLines: Bool { get }

  /// Obeys a command; `item` is the item it was given on, by `Item.id`.
  mutating func perform(_ command: Command, on item: String?) -> Step
}

extension Screen {
  package var bindings: [Binding] { [] }

  package var takesWholeLines: Bool { false }

  package func take(_ input: TextInput) -> Step? { nil }
}
