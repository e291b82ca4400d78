package import Documents

/// A guide with questions that is being filled in, as seen by a screen that embeds it.
package protocol QuestionnaireScreen: GuideScreen {
  /// True while the result is shown.
  var isAtResult: Bool { get }

  /// The result as a page to take home; nil while a question is open.
  func handout(in context: ScreenContext) -> Handout?
}
