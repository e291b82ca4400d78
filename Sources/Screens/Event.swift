/// An input event. It carries its time, so that pure code does not read a clock.
package struct Event: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case key(Key)
    /// Text between the terminal's paste brackets; it is never interpreted as keys.
    case paste(String)
    case resize(Size)
    case pointer(Pointer)
    /// A deadline passed, or there was no event for the requested time.
    case tick
    /// A file of the content folder was saved.
    case contentChanged
    /// The terminal hung up, or a signal asked the program to end.
    case endRequested
  }

  package let kind: Kind
  /// Seconds on a monotonic clock.
  package let time: Double

  /// True for what a person does, as keys and touches.
  package var isOfPerson: Bool {
    switch kind {
    case .key, .paste, .pointer: true
    case .resize, .tick, .contentChanged, .endRequested: false
    }
  }

  package init(_ kind: Kind, at time: Double) {
    self.kind = kind
    self.time = time
  }
}
