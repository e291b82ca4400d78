/// Something that can be chosen, ticked or opened.
package struct Item: Equatable, Sendable {
  /// What choosing an item does.
  package enum Action: Hashable, Sendable {
    case follow(Target)
    case act(ActionID)
  }

  /// Identifies an item in its sheet by its action, and by a number if several items have the same action. Focus is
  /// stored as an ID.
  package struct ID: Hashable, Sendable {
    package let action: Action
    package let number: Int

    package init(_ action: Action, number: Int = 0) {
      self.action = action
      self.number = number
    }
  }

  /// The tick box of an item.
  package enum Mark: Equatable, Sendable {
    case none, unticked, ticked
  }

  package var id: ID
  package var label: String
  /// A few words beside or below the label; left out on a low terminal.
  package var detail: String
  package var mark: Mark
  /// True if the item is chosen only by Enter and has "Enter" in place of a digit.
  package var isContinue: Bool
  /// A lower-case letter that chooses the item, in place of a digit; nil for the next digit.
  package var letter: Character?

  package init(_ id: ID, _ label: String, detail: String = "", mark: Mark = .none, isContinue: Bool = false) {
    self.id = id
    self.label = label
    self.detail = detail
    self.mark = mark
    self.isContinue = isContinue
  }

  /// An item that opens a target.
  package init(to target: Target, _ label: String, detail: String = "") {
    self.init(ID(.follow(target)), label, detail: detail)
  }

  /// An item whose action is handled by its own screen.
  package init(
    _ action: some Hashable & Sendable, _ label: String, detail: String = "", mark: Mark = .none,
    isContinue: Bool = false
  ) {
    self.init(ID(.act(ActionID(action))), label, detail: detail, mark: mark, isContinue: isContinue)
  }

  /// The item with a letter in place of a digit.
  package func with(letter: Character) -> Item {
    var item = self
    item.letter = letter
    return item
  }

  package var action: Action { id.action }

  /// True if the next digit chooses the item.
  package var isNumbered: Bool { !isContinue && letter == nil }
}
