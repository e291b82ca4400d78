package import Screens

/// One thing that a person looks at: a value that obeys actions and says what is on it.
///
/// A screen does not place its own text. It returns a `Sheet`, which is laid out for a terminal of any size, printed
/// line by line for a screen reader, or compared in a test. It stores no time, no place and no language: they come with
/// each call, so that a screen left open shows what is true now.
package protocol Screen: Sendable {
  func sheet(in context: ScreenContext) -> Sheet

  /// The commands that this screen obeys beyond moving, opening, going home and help.
  func bindings(in context: ScreenContext) -> [Binding]

  /// Takes what a person types, on a screen with a field for it. Nil where this screen has no use for the input, so that
  /// it acts as a key.
  mutating func take(_ input: TextInput, in context: ScreenContext) -> Step?

  /// True while a line of text, and digits in it, belong to a field and do not choose.
  var takesWholeLines: Bool { get }

  /// Obeys an action. Without an implementation of its own a screen follows links and goes back.
  mutating func perform(_ action: Action, in context: ScreenContext) -> Step

  /// Takes the answer to a request that this screen made with `Step.ask`.
  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step

  /// True where a person thinks about an answer, so that a waiting room is patient.
  var isQuestionnaire: Bool { get }

  /// The level that a person has reached here; nil for none.
  func reachedLevel(in context: ScreenContext) -> Level?
}

extension Screen {
  package func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: context.words(.backHint), help: context.words(.backWhereYouCameFromHelp))]
  }

  package var takesWholeLines: Bool { false }

  package func take(_ input: TextInput, in context: ScreenContext) -> Step? { nil }

  package func perform(_ action: Action, in context: ScreenContext) -> Step { action.usualStep }

  package func receive(_ reply: any Reply, in context: ScreenContext) -> Step { .stay }

  package var isQuestionnaire: Bool { false }

  package func reachedLevel(in context: ScreenContext) -> Level? { nil }
}
