/// What an item does that only its own screen knows: a value of a type of that screen's.
package struct ActionID: Hashable, Sendable {
  private let value: any Hashable & Sendable

  package init(_ value: some Hashable & Sendable) { self.value = value }

  /// The value, where it is of the asking screen's type; nil for another screen's.
  package func value<Value>(as type: Value.Type) -> Value? { value as? Value }

  package static func == (left: ActionID, right: ActionID) -> Bool { left.key == right.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private var key: AnyHashable {
    let value: any Hashable = value
    return AnyHashable(value)
  }
}
