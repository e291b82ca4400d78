package import Screens

/// One screen of the program: a value that handles actions and returns its content.
///
/// A screen does not place its own text. It returns a `Sheet`, which is laid out for a terminal of any size, printed
/// line by line for a screen reader, or compared in a test. It stores no time, no location and no language: these are
/// passed to each call, so that a screen left open shows what is true now.
package protocol Screen: Sendable {
  func sheet(in context: ScreenContext) -> Sheet

  /// The commands that this screen handles in addition to moving, opening, going home and help.
  func bindings(in context: ScreenContext) -> [Binding]

  /// True while the keyboard belongs to a text field: no character that is typed then acts as a key.
  var isTyping: Bool { get }

  /// Handles input to the text field, on a screen with one. Nil if the field does not take it.
  mutating func take(_ input: TextInput, in context: ScreenContext) -> Step?

  /// True while typed lines, and the digits in them, go to a text field and do not choose items.
  var takesWholeLines: Bool { get }

  /// True if something that a person typed, ticked or answered here would be lost by a command that leaves: going back,
  /// going home, or quitting.
  func losesInput(to command: Command) -> Bool

  /// Handles an action. The default implementation follows links and goes back.
  mutating func perform(_ action: Action, in context: ScreenContext) -> Step

  /// The same place with what the guides say now, as in another language; nil for a screen that holds nothing of them.
  func renewed(from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)?

  /// The screen that an action opens from this one, without what else the action does; nil if it opens none.
  func opened(by action: Action, in context: ScreenContext) -> (any Screen)?

  /// Handles the reply to a request that this screen made with `Step.ask`.
  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step

  /// True if a person needs time to think about an answer, so that a kiosk waits longer.
  var isQuestionnaire: Bool { get }

  /// The level that has been reached on this screen; nil if there is none.
  func reachedLevel(in context: ScreenContext) -> Level?
}

extension Screen {
  package func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: context.words(.backHint), help: context.words(.backWhereYouCameFromHelp))]
  }

  package var isTyping: Bool { takesWholeLines }

  package var takesWholeLines: Bool { false }

  package func losesInput(to command: Command) -> Bool { false }

  package func take(_ input: TextInput, in context: ScreenContext) -> Step? { nil }

  package func perform(_ action: Action, in context: ScreenContext) -> Step { action.usualStep }

  package func renewed(from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)? { nil }

  package func opened(by action: Action, in context: ScreenContext) -> (any Screen)? {
    var screen = self
    guard case .open(let opened) = screen.perform(action, in: context) else { return nil }
    return opened
  }

  package func receive(_ reply: any Reply, in context: ScreenContext) -> Step { .stay }

  package var isQuestionnaire: Bool { false }

  package func reachedLevel(in context: ScreenContext) -> Level? { nil }
}
