import Guides
import Screens

/// What a mouse or a finger does.
extension Application {
  /// Acts where a finger or button is let go, if that is what it was put down on.
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
    let (size, manner) = (size, manner)
    return history.changeTop { $0.pointedAt(pointer, size: size, manner: manner) }
  }
}
