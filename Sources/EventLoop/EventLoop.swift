package import Curses
import Guides
package import Reader
import Screens
import Speech
package import SpeechService

/// The event loop of all programs in a terminal: show, wait, let the program handle the event, perform its effects.
package enum EventLoop {
  /// Runs until the program ends.
  ///
  /// - Parameter voice: the speech server; nil for a program that does not speak. The loop never waits for it.
  package static func run(
    _ program: inout some TerminalProgram, on terminal: inout Terminal, with handler: inout some EffectHandler,
    speakingThrough voice: consuming SpeechClient? = nil
  ) {
    var isRunning = true
    var effects: ArraySlice<Effect> = []
    while isRunning {
      while let effect = effects.popFirst() {
        switch effect {
        case .redraw: terminal.redraw()
        case .suspend:
          voice?.perform(.hush, at: Terminal.now)
          terminal.suspend()
        case .theme(let name): terminal.setTheme(Theme(rawValue: name) ?? .darkHighContrast)
        case .bell: terminal.ringBell()
        case .speech(let command): voice?.perform(command, at: Terminal.now)
        case .end: isRunning = false
        // Large print is in the layout, and letters are those of the terminal.
        case .textSize: break
        case .language, .openContent, .save, .ask, .endSession:
          if let reply = handler.perform(effect, at: Terminal.now) {
            effects += program.receive(reply, at: Terminal.now)
          }
        }
      }
      guard isRunning else { break }
      terminal.show(program.canvas(size: terminal.size))
      handler.frameIsShown(at: Terminal.now)
      if let change = voice?.run(at: Terminal.now) {
        effects += program.receive(change == .ready ? VoiceState.ready : .lost, at: Terminal.now)
        continue
      }
      let deadlines = [program.nextDeadline, handler.nextDeadline, voice?.nextDeadline ?? nil]
      let event = terminal.nextEvent(
        before: deadlines.compactMap(\.self).min(), watching: handler.watchedDescriptor,
        wakingFor: voice?.descriptor ?? nil)
      if event.kind == .contentChanged {
        for reply in handler.takeWatched() { effects += program.receive(reply, at: event.time) }
        if !handler.drainWatch() { continue }
      }
      effects += program.handle(event)
    }
    voice?.end()
  }
}
