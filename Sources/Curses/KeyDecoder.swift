import Screens

/// Decodes the bytes of a keyboard into keys, in any terminal's encoding.
///
/// It does not read a clock: the time is passed with the bytes. Unknown sequences are consumed completely, because a
/// sequence that ends in a digit must not choose an answer. An escape is the Esc key only if no byte follows it within
/// `escapeDelay`.
struct KeyDecoder: Sendable {
  private enum State {
    case ground
    /// Within a multi-byte character.
    case character(PartialCharacter)
    /// After an escape that may still begin a sequence.
    case escape
    /// After an escape that was reported as the Esc key; the rest of its sequence may still arrive on a slow line.
    case lateEscape
    case sequence(ControlSequence)
    /// Within bytes that follow a sequence and belong to it, such as a mouse position.
    case trailer(remaining: Int)
    /// Within a command or reply that ends with BEL or ST, such as OSC and DCS.
    case string(length: Int, endsWithBackslash: Bool)
    case paste(Paste)
  }

  /// Seconds without input after which an unfinished sequence is abandoned.
  static let patience = 1.0
  /// The number of bytes after which an unfinished string is abandoned, so that stray bytes do not lock the keyboard.
  static let stringLimit = 4096

  let escapeDelay: Double
  /// True if the terminal was asked to report a mouse; otherwise mouse sequences are ignored.
  let acceptsPointer: Bool
  private var state = State.ground
  private var lastByteTime = 0.0

  init(escapeDelay: Double, acceptsPointer: Bool = false) {
    self.escapeDelay = escapeDelay
    self.acceptsPointer = acceptsPointer
  }

  /// When `expire` should be called; nil if no key depends on the passing of time.
  var deadline: Double? {
    if case .escape = state { lastByteTime + escapeDelay } else { nil }
  }

  /// Returns the Esc key if an escape is pending and nothing followed it until `time`.
  mutating func expire(at time: Double) -> [Event.Kind] {
    guard let deadline, time >= deadline else { return [] }
    state = .lateEscape
    return [.key(.escape)]
  }

  /// Returns the keys, pastes and pointer events that `bytes` complete.
  ///
  /// A pending escape that has not expired is combined with these bytes even if they are late, because they may have
  /// arrived while the program was busy.
  mutating func decode(_ bytes: [UInt8], at time: Double) -> [Event.Kind] {
    guard !bytes.isEmpty else { return [] }
    var kinds = giveUpAfterSilence(until: time)
    for byte in bytes {
      if let kind = take(byte) { kinds.append(kind) }
    }
    lastByteTime = time
    return kinds
  }

  private mutating func giveUpAfterSilence(until time: Double) -> [Event.Kind] {
    var patience = Self.patience
    if case .paste = state { patience = Paste.patience }
    guard time - lastByteTime > patience else { return [] }
    defer { state = .ground }
    return expire(at: time)
  }

  private mutating func take(_ byte: UInt8) -> Event.Kind? {
    switch state {
    case .ground: return takeOnGround(byte)
    case .character(let partial): return take(byte, in: partial)
    case .escape: return takeAfterEscape(byte)
    case .lateEscape: return takeAfterLateEscape(byte)
    case .sequence(let sequence): return take(byte, in: sequence)
    case .trailer(let remaining):
      state = remaining > 1 ? .trailer(remaining: remaining - 1) : .ground
      return nil
    case .string(let length, let endsWithBackslash):
      takeInString(byte, length: length, endsWithBackslash: endsWithBackslash)
      return nil
    case .paste(var paste):
      // Prevents copy-on-write: the buffer must not be shared while it grows.
      state = .ground
      let isComplete = paste.take(byte)
      if !isComplete { state = .paste(paste) }
      return isComplete ? .paste(paste.text) : nil
    }
  }

  private mutating func takeOnGround(_ byte: UInt8) -> Event.Kind? {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x08, 0x7F: return .key(.backspace)
    case 0x09: return .key(.tab)
    case 0x0A, 0x0D: return .key(.enter)
    case 0x01...0x1A: return .key(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C...0x1F: return .key(.control(Character(Unicode.Scalar(byte + 0x40))))
    case 0x20...0x7E: return .key(.character(Character(Unicode.Scalar(byte))))
    // A control of 8 bits stands for an escape and a byte of 7.
    case 0x80...0x9F: return takeAfterControl(byte)
    default: if let partial = PartialCharacter(first: byte) { state = .character(partial) }
    }
    return nil
  }

  private mutating func take(_ byte: UInt8, in partial: PartialCharacter) -> Event.Kind? {
    guard let next = partial.adding(byte) else {
      // The rest of a broken character is no control.
      state = .ground
      return (0x80...0x9F).contains(byte) ? nil : takeOnGround(byte)
    }
    guard let scalar = next.scalar else {
      state = .character(next)
      return nil
    }
    state = .ground
    if (0x80...0x9F).contains(scalar.value), !next.isAlt { return takeAfterControl(UInt8(scalar.value)) }
    guard scalar.mayReachTerminal else { return nil }
    return .key(next.isAlt ? .alt(Character(scalar)) : .character(Character(scalar)))
  }

  private mutating func takeAfterEscape(_ byte: UInt8) -> Event.Kind? {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .sequence(ControlSequence(introducer: byte))
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(length: 0, endsWithBackslash: false)
    case 0x21...0x7E: return .key(.alt(Character(Unicode.Scalar(byte))))
    default: if let partial = PartialCharacter(first: byte, isAlt: true) { state = .character(partial) }
    }
    return nil
  }

  /// Takes a control of 8 bits, such as 9B for ESC [, which some terminals send, also in UTF-8. Those that begin no
  /// sequence are ignored.
  private mutating func takeAfterControl(_ byte: UInt8) -> Event.Kind? {
    switch byte {
    case 0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F: return takeAfterEscape(byte - 0x40)
    default: return nil
    }
  }

  private mutating func takeAfterLateEscape(_ byte: UInt8) -> Event.Kind? {
    guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") else { return takeOnGround(byte) }
    state = .sequence(ControlSequence(introducer: byte, isLate: true))
    return nil
  }

  private mutating func take(_ byte: UInt8, in sequence: ControlSequence) -> Event.Kind? {
    var sequence = sequence
    switch sequence.take(byte) {
    case .unfinished: state = .sequence(sequence)
    case .interrupted: return takeOnGround(byte)
    case .key(let key):
      state = .ground
      return key.map(Event.Kind.key)
    case .pointer(let pointer):
      state = .ground
      return acceptsPointer ? .pointer(pointer) : nil
    case .paste: state = .paste(Paste())
    case .trailer(let length): state = .trailer(remaining: length)
    }
    return nil
  }

  private mutating func takeInString(_ byte: UInt8, length: Int, endsWithBackslash: Bool) {
    let isComplete = byte == 0x07 || byte == 0x18 || byte == 0x1A || (endsWithBackslash && byte == UInt8(ascii: "\\"))
    state =
      isComplete || length >= Self.stringLimit
      ? .ground : .string(length: length + 1, endsWithBackslash: byte == 0x1B)
  }
}
