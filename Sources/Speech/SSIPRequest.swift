/// A request of the Speech Synthesis Interface Protocol (SSIP), which Speech Dispatcher speaks. Each is one line, and has
/// one reply; the text of a message follows the reply to `SPEAK`.
///
/// Source: "SSIP: Speech Synthesis Interface Protocol", version 0.11 of the manual of Speech Dispatcher.
enum SSIPRequest: Hashable, Sendable {
  /// The name under which the server lists its clients: user, client and connection, without colons in them.
  case setClientName(String)
  case setLanguage(String)
  case setRate(SpeechRate)
  case setVolume(SpeechVolume)
  /// Messages of this priority are said one after the other.
  case setPriorityOfMessages
  /// Have the end of each message reported.
  case notifyOfEnds
  case speak
  /// The text of a message, after the reply to `speak`.
  case text(Utterance)
  case cancel

  /// The bytes of the request, with the end of its line.
  var bytes: [UInt8] { Array((line + "\r\n").utf8) }

  private var line: String {
    switch self {
    case .setClientName(let name): "SET self CLIENT_NAME \(name)"
    case .setLanguage(let language): "SET self LANGUAGE \(language)"
    case .setRate(let rate): "SET self RATE \(rate.ofProtocol)"
    case .setVolume(let volume): "SET self VOLUME \(volume.percent * 2 - 100)"
    case .setPriorityOfMessages: "SET self PRIORITY message"
    case .notifyOfEnds: "SET self NOTIFICATION END on"
    case .speak: "SPEAK"
    case .text(let utterance): Self.stuffed(utterance.text) + "\r\n."
    case .cancel: "CANCEL self"
    }
  }

  /// A text as lines, with a full stop before each line that begins with one, as a line of one full stop ends it.
  private static func stuffed(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return lines.map { $0.hasPrefix(".") ? ".\($0)" : String($0) }.joined(separator: "\r\n")
  }
}

extension Utterance {
  /// The language in the protocol. Voices for Spanish are those of Spain (`es`) and of Latin America (`es-419`), and a
  /// country of Latin America has no voice of its own (CLDR, `parentLocales`).
  var voiceLanguage: String {
    language.hasPrefix("es-") && language != "es-ES" ? "es-419" : language
  }
}
