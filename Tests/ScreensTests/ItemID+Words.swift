import Screens

extension Item.ID {
  /// The id of an item whose action is a word.
  static func act(_ word: String) -> Item.ID { Item.ID(.act(ActionID(word))) }

  /// The id of a link.
  static func link(_ link: String, number: Int) -> Item.ID { Item.ID(.follow(Target(link: link)), number: number) }

  /// The target of a link; empty for another action.
  var link: String { if case .follow(let target) = action { target.link ?? "" } else { "" } }
}
