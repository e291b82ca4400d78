package import Curses
import Guides
package import Reader
import Screens

/// The event loop of all programs in a terminal: show, wait, let the program handle the event, perform its effects.
package enum EventLoop {
  /// Runs until the program ends.
  package static func run(
    _ program: inout some TerminalProgram, on terminal: inout Terminal, with handler: inout some EffectHandler
  ) {
    var isRunning = true
    while isRunning {
      terminal.show(program.canvas(size: terminal.size))
      handler.frameIsShown(at: Terminal.now)
      let deadline = [program.nextDeadline, handler.nextDeadline].compactMap(\.self).min()
      let event = terminal.nextEvent(before: deadline, watching: handler.watchedDescriptor)
      if event.kind == .contentChanged, !handler.drainWatch() { continue }
      var effects = program.handle(event)[...]
      while let effect = effects.popFirst() {
        switch effect {
        case .redraw: terminal.redraw()
        case .suspend: terminal.suspend()
        case .theme(let name): terminal.setTheme(Theme(rawValue: name) ?? .darkHighContrast)
        case .end: isRunning = false
        case .language, .openContent, .save, .ask, .endSession:
          if let reply = handler.perform(effect, at: event.time) { effects += program.receive(reply, at: Terminal.now) }
        }
      }
    }
  }
}
