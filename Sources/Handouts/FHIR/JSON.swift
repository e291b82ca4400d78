/// A JSON value whose parts are known only when it is made, as a FHIR resource.
package indirect enum JSON: Equatable, Sendable {
  case string(String)
  case bool(Bool)
  case list([JSON])
  case object([String: JSON])
}

extension JSON: Encodable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .bool(let isTrue):
      var container = encoder.singleValueContainer()
      try container.encode(isTrue)
    case .list(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .object(let members):
      var container = encoder.container(keyedBy: Name.self)
      for (key, value) in members { try container.encode(value, forKey: Name(stringValue: key)) }
    }
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

extension JSON: ExpressibleByDictionaryLiteral {
  /// Leaves out what has no value, and empty texts and lists, which FHIR does not allow.
  package init(dictionaryLiteral elements: (String, JSON?)...) {
    var members: [String: JSON] = [:]
    for (key, value) in elements where value != .string("") && value != .list([]) { members[key] = value }
    self = .object(members)
  }
}
