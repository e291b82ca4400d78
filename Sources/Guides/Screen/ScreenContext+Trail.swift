package import Screens

extension ScreenContext {
  /// Where a screen is: from the home screen over a menu inwards.
  ///
  /// - Parameters:
  ///   - menu: the name of the kind's menu.
  ///   - titles: text of the guidance, and what was said of it.
  package func trail(_ menu: Phrase, _ titles: String...) -> [String] { [words(.home), words(menu)] + titles }
}
