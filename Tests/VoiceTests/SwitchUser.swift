import Guides
import Screens

@testable import Kiosk
@testable import Reader

/// A person with two switches, who sees or hears the screen.
struct SwitchUser {
  static let keys = SwitchKeys(move: .function(11), select: .function(12))

  var listener: Listener

  init(_ languages: [KioskSession.Language], speech: KioskSettings.Speech = .no, size: Size) {
    listener = Listener(languages, speech: speech, switches: Self.keys, size: size)
    if speech == .headphones { listener.note(.ready) }
  }

  var application: Application { listener.kiosk.application! }
  var sheet: Sheet { application.top.sheet }
  var reached: StepScan.Stop? { application.reachedStop }

  var isConfirming: Bool { if case .confirming = listener.kiosk.stage { true } else { false } }

  mutating func move(_ times: Int = 1) { for _ in 0..<times { listener.press(.function(11)) } }
  mutating func select() { listener.press(.function(12)) }

  /// The states in which each stop of the screen is reached, in order.
  func atEachStop() -> [SwitchUser] {
    var user = self
    var states: [SwitchUser] = []
    while states.count < 100 {
      user.move()
      if states.contains(where: { $0.reached == user.reached }) { break }
      states.append(user)
    }
    return states
  }

  /// Takes a stop, moving to it from where one is.
  ///
  /// - Throws: if the screen has no such stop.
  mutating func take(_ stop: StepScan.Stop) throws {
    guard var user = atEachStop().first(where: { $0.reached == stop }) else {
      throw NotSaid(label: "\(stop)", heard: screen)
    }
    user.select()
    self = user
  }

  /// Takes the item with a label, looking through all parts of the screen.
  ///
  /// - Throws: if there is none.
  mutating func choose(_ label: String) throws {
    let item = sheet.items.first { $0.label.hasPrefix(label) }
    for _ in 0..<12 {
      if let item, atEachStop().contains(where: { $0.reached == .item(item.id) }) { return try take(.item(item.id)) }
      try take(.command(.pageDown))
    }
    throw NotSaid(label: label, heard: screen)
  }

  /// Tells one screen from another.
  var screen: [String] {
    sheet.place + [
      sheet.position, application.top.screen.isTyping ? "" : sheet.identity, "\(application.top.find == nil)",
    ]
  }
}
