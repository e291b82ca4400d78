/// Something that can be chosen, ticked or opened.
package struct Item: Equatable, Sendable {
  /// What choosing an item does.
  package enum Action: Hashable, Sendable {
    case follow(Target)
    case act(ActionID)
  }

  /// Tells an item from the others of its sheet: by what it does, and where several do the same by a number. Focus is
  /// kept by it.
  package struct ID: Hashable, Sendable {
    package let action: Action
    package let number: Int

    package init(_ action: Action, number: Int = 0) {
      self.action = action
      self.number = number
    }
  }

  /// What marks an item that can be ticked.
  package enum Mark: Equatable, Sendable {
    case none, unticked, ticked
  }

  package var id: ID
  package var label: String
  /// A few words beside or below the label; left out where the terminal is low.
  package var detail: String
  package var mark: Mark
  /// True where the item is chosen by Enter alone and has "Enter" in place of a digit.
  package var isContinue: Bool

  package init(_ id: ID, _ label: String, detail: String = "", mark: Mark = .none, isContinue: Bool = false) {
    self.id = id
    self.label = label
    self.detail = detail
    self.mark = mark
    self.isContinue = isContinue
  }

  /// An item that leads somewhere.
  package init(to target: Target, _ label: String, detail: String = "") {
    self.init(ID(.follow(target)), label, detail: detail)
  }

  /// An item that its own screen acts on.
  package init(
    _ action: some Hashable & Sendable, _ label: String, detail: String = "", mark: Mark = .none,
    isContinue: Bool = false
  ) {
    self.init(ID(.act(ActionID(action))), label, detail: detail, mark: mark, isContinue: isContinue)
  }

  package var action: Action { id.action }
}
