package import Screens

/// The input to a screen: a command, and the action of the item that it was given on.
package struct Action: Hashable, Sendable {
  package let command: Command
  /// Nil if the command was not given on an item.
  package let item: Item.Action?

  package init(_ command: Command, on item: Item.Action? = nil) {
    self.command = command
    self.item = item
  }

  /// True if the command acts on an item: opens, chooses or ticks it.
  package var isOnItem: Bool {
    switch command {
    case .open, .choose, .tick: item != nil
    default: false
    }
  }

  /// The target of a link that is opened or chosen; nil for any other action.
  package var target: Target? {
    guard isOnItem, command != .tick, case .follow(let target)? = item else { return nil }
    return target
  }

  /// The screen's own action on an item; nil for any other action, and for an item of another screen.
  package func act<Value>(as type: Value.Type) -> Value? {
    guard isOnItem, case .act(let id)? = item else { return nil }
    return id.value(as: type)
  }

  /// The default step: follows a link, or goes back.
  package var usualStep: Step {
    if command == .goBack { return .back }
    return target.map { .follow($0) } ?? .stay
  }
}
