import Screens

extension Key {
  /// The modifier keys, in xterm's numbering: 1 plus the sum of Shift 1, Alt 2, Control 4.
  struct Modifiers: OptionSet {
    let rawValue: Int

    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)

    init(rawValue: Int) {
      self.rawValue = rawValue
    }

    init(parameter: Int) {
      self.init(rawValue: max(0, parameter - 1))
    }
  }

  /// A key whose sequence ends in a letter, such as ESC [ A, ESC O A and ESC [ 1 ; 2 A. Home and End are always H and
  /// F.
  init?(letter: UInt8, modifiers: Modifiers) {
    switch Character(Unicode.Scalar(letter)) {
    case "A": self = modifiers == .shift ? .shiftUp : .up
    case "B": self = modifiers == .shift ? .shiftDown : .down
    case "C": self = modifiers == .alt ? .altRight : .right
    case "D": self = modifiers == .alt ? .altLeft : .left
    // rxvt sends small letters for arrows with Shift (after ESC [) and Control (after ESC O).
    case "a": self = .up
    case "b": self = .down
    case "c": self = .right
    case "d": self = .left
    case "H": self = .home
    case "F": self = .end
    case "Z": self = .backTab
    case "P": self.init(function: 1, modifiers: modifiers)
    case "Q": self.init(function: 2, modifiers: modifiers)
    case "R": self.init(function: 3, modifiers: modifiers)
    case "S": self.init(function: 4, modifiers: modifiers)
    default: return nil
    }
  }

  /// A key whose sequence is ESC [ number ~, in the numbering of the VT220 and of terminals that added Home and End.
  init?(number: Int, modifiers: Modifiers) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self.init(function: number - 10, modifiers: modifiers)
    case 17...21: self.init(function: number - 11, modifiers: modifiers)
    case 23, 24: self.init(function: number - 12, modifiers: modifiers)
    default: return nil
    }
  }

  /// A key of the number pad in application mode: ESC O and a letter. ESC O j to y are the characters * to 9,
  /// without w: it is End in PuTTY's rxvt mode, and no terminal is in application mode here.
  init?(keypad letter: UInt8) {
    switch letter {
    case UInt8(ascii: " "): self = .character(" ")
    case UInt8(ascii: "I"): self = .tab
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "X"): self = .character("=")
    // End of PuTTY's rxvt mode. Its Home is ESC [ H.
    case UInt8(ascii: "w"): self = .end
    case UInt8(ascii: "j")...UInt8(ascii: "y"): self = .character(Character(Unicode.Scalar(letter - 0x40)))
    default: return nil
    }
  }

  /// A function key. With Shift, Alt or Control it is a different key, which is not used here.
  private init?(function number: Int, modifiers: Modifiers) {
    guard modifiers.isEmpty else { return nil }
    self = .function(number)
  }
}
