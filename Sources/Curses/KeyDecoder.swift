import Screens

/// Turns the bytes of a keyboard into keys, however a terminal spells them.
///
/// A value: time enters with the bytes. What it does not know it swallows whole, because a sequence that ends in a
/// digit must not choose an answer. Only an escape with nothing behind it for `escapeDelay` is the Esc key.
struct KeyDecoder: Sendable {
  private enum State {
    case ground
    /// In the middle of a character of several bytes.
    case character(PartialCharacter)
    /// After an escape that may still begin a sequence.
    case escape
    /// After an escape that was taken for the Esc key; a slow line may still bring the rest of its sequence.
    case lateEscape
    case sequence(ControlSequence)
    /// Within bytes that follow a sequence and belong to it, as the position of a mouse.
    case trailer(remaining: Int)
    /// Within a command or answer that ends with BEL or ST, as OSC and DCS.
    case string(length: Int, endsWithBackslash: Bool)
    case paste(Paste)
  }

  /// Seconds of silence after which an unfinished sequence is given up.
  static let patience = 1.0
  /// Bytes after which an unfinished string is given up, so that no accident locks the keyboard.
  static let stringLimit = 4096

  let escapeDelay: Double
  /// True where the terminal was asked to report a mouse; what else looks like one is noise.
  let acceptsPointer: Bool
  private var state = State.ground
  private var lastByteTime = 0.0

  init(escapeDelay: Double, acceptsPointer: Bool = false) {
    self.escapeDelay = escapeDelay
    self.acceptsPointer = acceptsPointer
  }

  /// When `expire` should be called; nil while no key hangs on the passing of time.
  var deadline: Double? {
    if case .escape = state { lastByteTime + escapeDelay } else { nil }
  }

  /// The key that is certain because nothing followed it until `time`.
  mutating func expire(at time: Double) -> [Event.Kind] {
    guard let deadline, time >= deadline else { return [] }
    state = .lateEscape
    return [.key(.escape)]
  }

  /// The keys and pastes that `bytes` complete.
  ///
  /// An escape that has not expired waits for these bytes even when they are late: they were on their way while the
  /// program was busy.
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
      // The buffer must not be shared while it grows.
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
    default: if let partial = PartialCharacter(first: byte) { state = .character(partial) }
    }
    return nil
  }

  private mutating func take(_ byte: UInt8, in partial: PartialCharacter) -> Event.Kind? {
    guard let next = partial.adding(byte) else { return takeOnGround(byte) }
    guard let scalar = next.scalar else {
      state = .character(next)
      return nil
    }
    state = .ground
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
