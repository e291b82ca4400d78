package import Screens

extension ScreenContext {
  /// The breadcrumb of a screen: the home screen, a menu, and the titles below it.
  ///
  /// - Parameters:
  ///   - menu: the name of the kind's menu.
  ///   - titles: text of the guidance, or text about the answers.
  package func trail(_ menu: Phrase, _ titles: String...) -> [String] { [words(.home), words(menu)] + titles }
}
