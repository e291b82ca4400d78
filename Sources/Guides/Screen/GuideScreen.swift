/// A screen that shows a guide and can go on with a newer version of it, as after an author saved the file.
package protocol GuideScreen: Screen {
  /// The same place in the newer guide, answers and all; nil where the guide has become another kind.
  func reopened(with guide: any Guide, in context: ScreenContext) -> (any Screen)?

  /// True where the answers on it are kept while the program runs, outside a kiosk, so that a person can leave and come
  /// back to them.
  var keepsAnswers: Bool { get }

  /// When the injection was, where this screen was told; nil elsewhere.
  var treated: Moment? { get }
}

extension GuideScreen {
  package var keepsAnswers: Bool { false }
  package var treated: Moment? { nil }
}
