import Guides
import Screens

/// The navigation history: the stack of open screens, those that were left by going back, and what was open when the
/// person went home. Only the screen on top keeps its layout, because that of a long page needs several MiB.
struct History: Sendable {
  /// The maximum number of screens kept, since links can form cycles.
  private static let deepest = 64

  private var stack: [OpenScreen]
  /// Screens that were left by going back, in the order in which they were left.
  private var ahead: [OpenScreen] = []
  private var left: [OpenScreen] = []

  init(_ home: OpenScreen) { stack = [home] }

  /// The screen that is shown.
  var top: OpenScreen {
    get { stack[stack.count - 1] }
    set { stack[stack.count - 1] = newValue }
  }

  /// Changes the screen on top in place, without a copy.
  mutating func changeTop<Result>(_ change: (inout OpenScreen) -> Result) -> Result { change(&stack[stack.count - 1]) }

  var isAtHome: Bool { stack.count == 1 }

  /// The screens from the first to the one on top.
  var open: [OpenScreen] { stack }

  /// The title of what `resume` would open; nil if nothing was left.
  var titleOfLeft: String? { left.last?.sheet.place.last }

  mutating func push(_ screen: OpenScreen) {
    ahead = []
    changeTop { $0.forgetLayout() }
    stack.append(screen)
    if stack.count > Self.deepest { stack.remove(at: 1) }
  }

  /// Goes back; false on the first screen.
  mutating func goBack() -> Bool {
    guard !isAtHome else { return false }
    changeTop { $0.forgetLayout() }
    ahead.append(stack.removeLast())
    return true
  }

  /// Removes the screen on top for good.
  mutating func dropTop() { if !isAtHome { stack.removeLast() } }

  /// Goes forward to the screen that was left last; false if there is none.
  mutating func goForward() -> Bool {
    guard let next = ahead.popLast() else { return false }
    changeTop { $0.forgetLayout() }
    stack.append(next)
    return true
  }

  /// - Parameter isResumable: true if what is open can be resumed later.
  mutating func goHome(_ home: OpenScreen, isResumable: Bool) {
    changeTop { $0.forgetLayout() }
    if !isAtHome, isResumable { left = stack }
    ahead = []
    stack = [home]
  }

  /// Reopens what was open when the person went home; false if there was nothing.
  mutating func resume() -> Bool {
    guard left.count > 1 else { return false }
    stack = left
    left = []
    return true
  }

  /// Changes the first screen in place.
  mutating func changeHome(_ change: (inout OpenScreen) -> Void) { change(&stack[0]) }

  /// Changes every screen in the history, each after the one below it.
  mutating func changeAll(_ change: (inout OpenScreen) -> Void) {
    for index in stack.indices { change(&stack[index]) }
    for index in ahead.indices.reversed() { change(&ahead[index]) }
    for index in left.indices { change(&left[index]) }
  }
}
