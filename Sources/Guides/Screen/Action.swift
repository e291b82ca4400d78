package import Screens

/// What a person asks of a screen: a command, and what the item that it was given on does.
package struct Action: Hashable, Sendable {
  package let command: Command
  /// Nil where the command was given on no item.
  package let item: Item.Action?

  package init(_ command: Command, on item: Item.Action? = nil) {
    self.command = command
    self.item = item
  }

  /// True where the person acts on the item: opens, chooses or ticks it.
  package var isOnItem: Bool {
    switch command {
    case .open, .choose, .tick: item != nil
    default: false
    }
  }

  /// Where the person goes by opening or choosing a link; nil for anything else.
  package var target: Target? {
    guard isOnItem, command != .tick, case .follow(let target)? = item else { return nil }
    return target
  }

  /// What the person does to an item that is the screen's own; nil for anything else, and for another screen's items.
  package func act<Value>(as type: Value.Type) -> Value? {
    guard isOnItem, case .act(let id)? = item else { return nil }
    return id.value(as: type)
  }

  /// What every screen does: follows a link, and goes back.
  package var usualStep: Step {
    if command == .goBack { return .back }
    return target.map { .follow($0) } ?? .stay
  }
}
