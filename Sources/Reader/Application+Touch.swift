import Guides
import Screens

/// Handles a mouse or touch.
extension Application {
  /// Acts when the finger or button is released, if it is still on what it was pressed on.
  mutating func take(_ pointer: Pointer, in context: ScreenContext) {
    switch pointer.action {
    case .wheelUp: obey(.halfPageUp, in: context)
    case .wheelDown: obey(.halfPageDown, in: context)
    case .press: pressed = pointedAt(pointer)
    case .release:
      guard let target = pressed else { return }
      pressed = nil
      guard target == pointedAt(pointer) else { return }
      switch target {
      case .item(let item): choose(item, in: context)
      case .command(let command): obey(command, in: context)
      }
    }
  }

  private mutating func pointedAt(_ pointer: Pointer) -> SheetPainter.PointedAt? {
    let (size, manner) = (size, shownManner())
    return history.changeTop { $0.pointedAt(pointer, size: size, manner: manner) }
  }
}
