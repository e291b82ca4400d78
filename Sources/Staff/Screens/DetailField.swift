import Guides
import Screens

/// A field for a typed detail: the characters it allows, its maximum length, and its text.
struct DetailField: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case label, time, lot

    /// The maximum number of characters.
    fileprivate var longest: Int {
      switch self {
      case .label: VisitLabel.longest
      case .lot: LotNumber.longest
      case .time: 16
      }
    }
  }

  let kind: Kind
  private(set) var line: TextField

  init(_ kind: Kind, _ text: String = "") {
    self.kind = kind
    line = TextField(text, longest: kind.longest)
  }

  var text: String { line.text }

  // MARK: Typing

  /// Takes typed input.
  ///
  /// - Returns: the message that the person must notice; nil if there is none.
  mutating func take(_ input: TextInput) -> Message? {
    switch line.take(input, allows: allows) {
    case .full: return Message(.atMostCharacters, count: kind.longest)
    case .refused(let character): return Message(.notInThisField, ["character": String(character)])
    case .taken: break
    }
    switch input {
    // In the line-by-line dialogue the field itself is not printed again.
    case .paste, .line: return Message(.inTheField, ["text": text])
    default: return nil
    }
  }

  private func allows(_ character: Character) -> Bool {
    switch kind {
    case .label: VisitLabel(String(character)) != nil || character == " "
    case .lot: LotNumber.allows(character)
    case .time: character.isASCII && (character.isNumber || "-: ".contains(character))
    }
  }

  // MARK: What it says

  /// The label, without trailing spaces; nil if the text is not a valid label.
  var label: VisitLabel? {
    var text = text
    while text.last == " " { text.removeLast() }
    return VisitLabel(text)
  }

  /// The lot number; nil if the text is not a valid one.
  var lot: LotNumber? { LotNumber(text) }

  /// A time of today, or of the day written before it; nil if the text is not a valid time.
  func time(in context: ScreenContext) -> Moment? {
    let words = text.split(separator: " ").map(String.init)
    let isTimeOnly = words.count == 1 && words[0].contains(":")
    let clock = words.last.map { $0.firstIndex(of: ":") == $0.index($0.startIndex, offsetBy: 1) ? "0\($0)" : $0 }
    guard isTimeOnly, let clock, let today = context.today else {
      return Moment(text, in: context.zone).flatMap { Self.isNear($0, in: context) ? $0 : nil }
    }
    return Moment("\(today)T\(clock)", in: context.zone)
  }

  /// False for a time more than a year away, in which a digit of the year is wrong.
  private static func isNear(_ moment: Moment, in context: ScreenContext) -> Bool {
    guard let now = context.now else { return true }
    return abs(moment.seconds - now.seconds) <= 366 * 86_400
  }
}
