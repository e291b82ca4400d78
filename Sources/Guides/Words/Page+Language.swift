import Pages
import Screens

extension Page {
  /// The words of the language that the structure of the page is read in: of the source, if it is a translation.
  ///
  /// - Parameter own: the words of the language of the page.
  func language(_ own: Words) -> Words { origin == nil ? own : .english }
}
