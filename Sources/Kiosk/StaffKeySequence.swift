import Screens

/// The keys that open the PIN prompt, if they are the first ones pressed. They are not shown on any screen.
struct StaffKeySequence: Equatable, Sendable {
  private static let keys: [Key] = [.character("0"), .character("0"), .character("0"), .character("*"), .enter]

  private var pressed: [Key] = []

  var isComplete: Bool { pressed == Self.keys }

  /// Notes a key; one more than there are in the sequence is enough to tell that it is another.
  mutating func note(_ key: Key) { if pressed.count <= Self.keys.count { pressed.append(key) } }

  /// Lets the sequence begin with any key, where no visit begins.
  mutating func forgetEarlierKeys() { pressed = pressed.suffix(Self.keys.count) }
}
