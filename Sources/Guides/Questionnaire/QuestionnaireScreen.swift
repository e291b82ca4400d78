package import Documents

/// A guide that asks, being filled in: what whoever holds such a screen within another one has to know of it.
package protocol QuestionnaireScreen: GuideScreen {
  /// True where the result is shown.
  var isAtResult: Bool { get }

  /// The result as a page to take home; nil while a question is open.
  func handout(in context: ScreenContext) -> Handout?
}
