/// A JSON value.
///
/// A literal makes a string, a Boolean or a list. There is no literal for objects, because the caller must choose what
/// happens to members without a value: `object(_:)` writes every member, `object(omittingNil:)` leaves out those that
/// are nil, and `object(omittingEmpty:)` also empty strings and empty lists.
package enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// JSON has no infinity and no NaN; they are written as null.
  case double(Double)
  case string(String)
  case list([JSON])
  case object([String: JSON])
}

extension JSON {
  /// An object without the members that are nil. An empty string or list is a value, and is kept.
  package static func object(omittingNil members: [String: JSON?]) -> JSON {
    .object(members.compactMapValues { $0 })
  }

  /// An object without the members that are nil, an empty string or an empty list, as FHIR requires.
  package static func object(omittingEmpty members: [String: JSON?]) -> JSON {
    .object(members.compactMapValues { $0 == .string("") || $0 == .list([]) ? nil : $0 })
  }
}

extension JSON: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSON: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSON...) { self = .list(elements) }
}
