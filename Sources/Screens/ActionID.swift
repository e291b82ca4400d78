/// An action of an item that only its own screen interprets: a value of a type that belongs to that screen.
package struct ActionID: Hashable, Sendable {
  private let value: any Hashable & Sendable

  package init(_ value: some Hashable & Sendable) { self.value = value }

  /// The value if it has the type `type`; nil if the action belongs to another screen.
  package func value<Value>(as type: Value.Type) -> Value? { value as? Value }

  package static func == (left: ActionID, right: ActionID) -> Bool { left.key == right.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private var key: AnyHashable {
    let value: any Hashable = value
    return AnyHashable(value)
  }
}
