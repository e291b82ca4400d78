/// A key, independent of the bytes that a terminal sends for it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case function(Int)
  case enter, escape, backspace, delete, insert
  case tab, backTab
  case up, down, left, right
  case shiftUp, shiftDown, altLeft, altRight
  case home, end, pageUp, pageDown
}
