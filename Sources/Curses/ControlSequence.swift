import Screens

/// A control sequence that begins with ESC [ or ESC O and may be incomplete.
struct ControlSequence: Sendable {
  /// The result of adding a byte to the sequence.
  enum Outcome: Equatable {
    case unfinished
    /// The byte is not part of the sequence: the sequence is dropped, and the byte is interpreted on its own.
    case interrupted
    /// Complete; nil if the sequence is not a known key.
    case key(Key?)
    case pointer(Pointer)
    /// The opening bracket of a paste.
    case paste
    /// Complete, except for this many bytes that follow.
    case trailer(Int)
  }

  private let introducer: UInt8
  /// True if its escape was already reported as the Esc key, so that the rest must be ignored.
  private let isLate: Bool
  private var parameters: [UInt8] = []

  init(introducer: UInt8, isLate: Bool = false) {
    self.introducer = introducer
    self.isLate = isLate
  }

  mutating func take(_ byte: UInt8) -> Outcome {
    let isFinal = byte >= 0x40 && byte < 0x7F || (introducer == UInt8(ascii: "O") && byte == 0x20)
    if isFinal, !(byte == UInt8(ascii: "[") && isAtStart) { return outcome(of: byte) }
    guard byte >= 0x20, byte < 0x7F else { return .interrupted }
    // The sequence is longer than that of any key: the rest is consumed, but not stored.
    if parameters.count < 32 { parameters.append(byte) }
    return .unfinished
  }

  /// True before the first parameter. The Linux console sends ESC [ [ A for F1, so a second bracket does not end the
  /// sequence there.
  private var isAtStart: Bool { introducer == UInt8(ascii: "[") && parameters.isEmpty }

  private func outcome(of final: UInt8) -> Outcome {
    if introducer == UInt8(ascii: "[") {
      if final == UInt8(ascii: "M"), parameters.isEmpty { return .trailer(3) }
      if final == UInt8(ascii: "~"), parameters == Array("200".utf8) { return .paste }
      if !isLate, let pointer = pointer(final) { return .pointer(pointer) }
    }
    return .key(isLate ? nil : key(of: final))
  }

  /// `ESC [ < button ; column ; row M` for a press and `m` for a release (xterm's mode 1006, counted from 1).
  private func pointer(_ final: UInt8) -> Pointer? {
    let isRelease = final == UInt8(ascii: "m")
    guard isRelease || final == UInt8(ascii: "M"), parameters.first == UInt8(ascii: "<") else { return nil }
    let numbers = parameters.dropFirst().split(separator: UInt8(ascii: ";")).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? -1
    }
    guard numbers.count == 3, (1...9999).contains(numbers[1]), (1...9999).contains(numbers[2]) else { return nil }
    let actions: [Int: Pointer.Action] = [0: isRelease ? .release : .press, 64: .wheelUp, 65: .wheelDown]
    return actions[numbers[0]].map { Pointer($0, row: numbers[2] - 1, column: numbers[1] - 1) }
  }

  private func key(of final: UInt8) -> Key? {
    if introducer == UInt8(ascii: "["), parameters == [UInt8(ascii: "[")] { return Self.consoleFunction(final) }
    guard let numbers else { return nil }
    if introducer == UInt8(ascii: "O") {
      // Old terminals send ESC O 5 A; newer ones send ESC [ 1 ; 5 A.
      if numbers.isEmpty, let key = Key(keypad: final) { return key }
      return numbers.count > 2 ? nil : Key(letter: final, modifiers: Key.Modifiers(parameter: numbers.last ?? 1))
    }
    guard numbers.count <= 2 else { return nil }
    let modifiers = Key.Modifiers(parameter: numbers.count == 2 ? numbers[1] : 1)
    if final == UInt8(ascii: "~") { return Key(number: numbers.first ?? 0, modifiers: modifiers) }
    return numbers.first ?? 1 == 1 ? Key(letter: final, modifiers: modifiers) : nil
  }

  private static func consoleFunction(_ final: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) ? .function(Int(final - UInt8(ascii: "A")) + 1) : nil
  }

  /// The parameters as numbers; nil if there is anything else, as in a terminal's replies.
  private var numbers: [Int]? {
    if parameters.isEmpty { return [] }
    guard parameters.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }) else { return nil }
    let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    return fields.map { $0.isEmpty ? 1 : Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
  }
}
