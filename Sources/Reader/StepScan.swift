import Guides
package import Screens

/// Step scanning: a person with two switches goes through everything that can be chosen, and takes what is reached.
/// Nothing happens by time alone.
package struct StepScan: Equatable, Sendable {
  /// Something that the moving switch stops at.
  enum Stop: Hashable, Sendable {
    /// A group of letters, or a letter of the group that was chosen, by its index.
    case letters(Int)
    case otherLetters, space, delete
    case item(Item.ID)
    case command(Command)
  }

  package let keys: SwitchKeys
  /// True while the person uses the switches; any other key ends it.
  package internal(set) var isOn = false
  /// The stop that was reached; nil if it is the item in focus, or none.
  var stop: Stop?
  /// Where scanning goes on from when nothing is reached yet.
  var last: Stop?
  /// The box that was ticked or unticked last without moving on; pressing again does not change it back.
  var changedBox: Item.ID?
  /// True if the next stop is the first: another part of the screen is shown.
  var startsOver = false

  package init(_ keys: SwitchKeys, isOn: Bool = false) {
    self.keys = keys
    self.isOn = isOn
  }

  /// Forgets the stop, on another screen.
  mutating func begin(after last: Stop?) {
    stop = nil
    startsOver = false
    changedBox = nil
    self.last = last
  }
}
