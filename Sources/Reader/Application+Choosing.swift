import Guides
import Screens

/// Choosing items. Nothing is chosen that a person did not choose: Enter alone chooses nothing, and no answer to a
/// question is taken before all of its answers have been on the screen.
extension Application {
  /// Chooses the item with a number.
  mutating func choose(_ number: Int, in context: ScreenContext) {
    let size = size
    guard let item = history.changeTop({ $0.item(numbered: number, size: size) }) else {
      say(.noSuchNumber, ["number": String(number)])
      return
    }
    guard mayTake(.choose(number), on: item) else { return }
    history.changeTop { $0.focus(on: item) }
    perform(.choose(number), on: item, in: context)
    leaveUntickedBox(item)
  }

  /// Activates an item, with the same result as choosing its number.
  mutating func choose(_ item: Item.ID, in context: ScreenContext) {
    notice = nil
    if case .act(let act) = item.action, case .show(let piece)? = act.value(as: OutlineAct.self) {
      return history.changeTop { $0.show(piece: piece) }
    }
    guard mayTake(.choose(1), on: item) else { return }
    history.changeTop { $0.focus(on: item) }
    perform(.choose(1), on: item, in: context)
    leaveUntickedBox(item)
  }

  /// Notes that all choices of a question are known, for a dialogue that has printed them.
  mutating func noteAllSeen() { history.changeTop { $0.noteAllSeen() } }

  /// After a box was unticked by its number, Enter must not tick it again.
  private mutating func leaveUntickedBox(_ item: Item.ID) {
    let isUnticked = top.sheet.items.contains { $0.id == item && $0.mark == .unticked }
    if isUnticked, top.viewport.focus == item { history.changeTop { $0.focus(on: nil) } }
  }

  /// Enter with nothing focused: reads on, and then chooses what only Enter chooses.
  mutating func openWithoutFocus(in context: ScreenContext) {
    let size = size
    if top.screen.isTyping, top.sheet.items.allSatisfy({ !$0.isContinue }) { return focusFirstItem() }
    if history.changeTop({ $0.readOn(size: size) }) { return }
    if let item = top.sheet.items.first(where: \.isContinue) {
      perform(.open, on: item.id, in: context)
    } else if top.sheet.opensOnText, !top.sheet.isQuestion {
      history.changeTop { $0.focusFirstItem(size: size) }
    } else if !top.sheet.choices.isEmpty {
      say(.nothingChosen)
    }
  }

  /// Goes from a text field to the first of its results.
  mutating func focusFirstItem() {
    let size = size
    history.changeTop { $0.focusFirstItem(size: size) }
    if top.viewport.focus != nil { say(.opensOrGoesBack, ["open-key": Key.enter.name]) }
  }

  /// Passes a command to the screen, on an item that can be chosen.
  mutating func perform(_ command: Command, on item: Item.ID?, in context: ScreenContext) {
    let action = Action(command, on: item?.action)
    if let item, action.isOnItem, !mayTake(command, on: item) { return }
    take(history.changeTop { $0.perform(action, in: context) }, in: context)
  }

  /// False if choices have not been on the screen yet; shows the next of them.
  private mutating func mayTake(_ command: Command, on item: Item.ID) -> Bool {
    let size = size
    if history.changeTop({ $0.mayTake(command, on: item, size: size) }) { return true }
    say(.moreAnswers)
    return false
  }
}
