import Reader
import Screens

/// An answer to "End your session?".
enum EndAnswer: Int, CaseIterable {
  case no, yes
}

/// Two switches on the kiosk's own screens; the reader obeys them itself.
extension KioskSession {
  /// Obeys a switch on a screen of the kiosk itself. False if it is another key, or on another screen.
  mutating func scan(by key: Key, at time: Double) -> Bool {
    guard let switches = settings.switches, switches.contains(key) else { return false }
    switch stage {
    case .attract where key == switches.move: reachedChoice = next(after: reachedChoice, in: firstScreenChoices)
    case .attract: takeReachedChoice(at: time)
    case .confirming where application?.isScanning == true:
      if key == switches.move {
        reachedAnswer = next(after: reachedAnswer, in: EndAnswer.allCases)
      } else {
        answer(reachedAnswer ?? .no, isScanning: true)
      }
    default: return false
    }
    return true
  }

  /// The choice after another, or the first if that one is not there any more.
  private func next<Choice: Equatable>(after choice: Choice?, in choices: [Choice]) -> Choice {
    let index = choice.flatMap { choices.firstIndex(of: $0) } ?? -1
    return choices[(index + 1) % choices.count]
  }

  /// Takes the choice that was reached if it is still there, or begins.
  private mutating func takeReachedChoice(at time: Double) {
    switch reachedChoice.flatMap({ firstScreenChoices.contains($0) ? $0 : nil }) {
    case nil: begin(at: time)
    case .language(let index)?:
      application = makeReader(in: languages[index])
      begin(at: time)
    case let choice?: choose(choice, at: time)
    }
  }

  private mutating func begin(at time: Double) {
    _ = changeReader { $0.beginScanning(at: time) }
    goOn(at: time)
  }

  /// Ends the session, or goes on with it.
  ///
  /// - Parameter isScanning: false for a key that is no switch, which ends scanning.
  mutating func answer(_ answer: EndAnswer, isScanning: Bool = false) {
    reachedAnswer = nil
    stage = answer == .yes ? .over : .session
    let time = lastTime
    if !isScanning { _ = changeReader { $0.endScanning(at: time) } }
  }
}
