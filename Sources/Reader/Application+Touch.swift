import Screens

/// What a mouse or a finger does.
extension Application {
  /// Acts where a finger or button is let go, if that is what it was put down on.
  mutating func take(_ pointer: Pointer, at time: Double) {
    let (size, manner) = (size, manner)
    switch pointer.action {
    case .wheelUp: obey(.halfPageUp, at: time)
    case .wheelDown: obey(.halfPageDown, at: time)
    case .press: pressed = changeTop { $0.target(of: pointer, size: size, manner: manner) }
    case .release:
      guard let target = pressed else { return }
      pressed = nil
      guard target == changeTop({ $0.target(of: pointer, size: size, manner: manner) }) else { return }
      switch target {
      case .item(let item): choose(item, at: time)
      case .command(let command): obey(command, at: time)
      }
    }
  }
}
