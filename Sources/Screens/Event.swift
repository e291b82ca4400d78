/// Something that reached the program from outside. Time comes with it, so that nothing pure reads a clock.
package struct Event: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case key(Key)
    /// Text between the terminal's paste brackets; it never acts as keys.
    case paste(String)
    case resize(Size)
    case pointer(Pointer)
    /// A deadline passed, or nothing happened for as long as was asked.
    case tick
    /// A file of the content folder was saved.
    case contentChanged
    /// The terminal hung up, or a signal asked the program to end.
    case endRequested
  }

  package let kind: Kind
  /// Seconds on a clock that never jumps.
  package let time: Double

  package init(_ kind: Kind, at time: Double) {
    self.kind = kind
    self.time = time
  }
}
