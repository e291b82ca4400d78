import Guides
import Screens

/// A field for a typed detail: the characters it allows, its maximum length, and its text.
struct DetailField: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case label, time, lot
  }

  let kind: Kind
  private(set) var text: String

  init(_ kind: Kind, _ text: String = "") {
    self.kind = kind
    self.text = text
  }

  // MARK: Typing

  /// Takes typed input.
  ///
  /// - Returns: the message that the person must notice, empty if there is none; nil if the field does not use the
  ///   input.
  mutating func take(_ input: TextInput, in context: ScreenContext) -> String? {
    switch input {
    case .character(let character):
      guard allows(character) else { return nil }
      guard text.count < longest else { return context.words(.atMostCharacters, count: longest) }
      text.append(character)
    case .backspace:
      guard !text.isEmpty else { return nil }
      text.removeLast()
    case .paste(let pasted):
      text = String(pasted.filter(allows).prefix(longest))
      // In the line-by-line dialogue the field itself is not printed again.
      return context.words(.inTheField, ["text": text])
    }
    return ""
  }

  private func allows(_ character: Character) -> Bool {
    switch kind {
    case .label: VisitLabel(String(character)) != nil || (character == " " && !text.isEmpty)
    case .lot: LotNumber.allows(character)
    case .time: character.isASCII && (character.isNumber || "-: ".contains(character))
    }
  }

  private var longest: Int {
    switch kind {
    case .label: VisitLabel.longest
    case .lot: LotNumber.longest
    case .time: 16
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
