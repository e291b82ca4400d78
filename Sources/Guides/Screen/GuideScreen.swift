/// A screen of a guide that can continue with a newer version of it, such as after an author saved the file.
package protocol GuideScreen: Screen {
  /// The same place in the newer guide, with the answers; nil if the guide now has another kind.
  func reopened(with guide: any Guide, in context: ScreenContext) -> (any Screen)?

  /// True if its answers are kept while the program runs, except in a kiosk, so that a person can leave and come back
  /// to them.
  var keepsAnswers: Bool { get }

  /// The time of the injection, if it was entered on this screen; nil otherwise.
  var treated: Moment? { get }
}

extension GuideScreen {
  package var keepsAnswers: Bool { false }
  package var treated: Moment? { nil }
}
