import Foundation
import Pages
import Testing

@Suite("JSON") struct JSONTests {
  /// Values with only those numbers that `JSONEncoder` accepts.
  private static let values: [JSON] =
    [
      .null, true, false, "", "plain", [], .object([:]), [[]], [.object([:]), [], .object(["a": []])],
      ["one", .int(2), .object(["b": .list([.null, true]), "a": .object(["deep": ["er"]])])],
    ]
    + numbers + texts.map(JSON.string)
    + [.object(Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, .int($0)) }))]

  private static let numbers: [JSON] =
    [0, 1, -1, 42, .max, .min].map(JSON.int)
    + [
      0, -0.0, 1, -1, 0.1, 1.5, -12.25, 1440, 0.0001, 0.000_01, 1 / 3, 2.5e-10, 1e15, 1e16, 1e17, 1e21, 1.5e300,
      9_007_199_254_740_992, 123_456_789_012_345_680, .leastNonzeroMagnitude, .leastNormalMagnitude,
      .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .pi,
    ].map(JSON.double)

  private static let texts = [
    String(String.UnicodeScalarView((0...0x100).compactMap(Unicode.Scalar.init(_:)))), "a/b", #"say "no" \ yes"#,
    "two\nlines\r\n", "\u{2028}\u{2029}\u{FEFF}\u{FFFD}", "é", "e\u{301}", "日本語", "😀👩‍⚕️", "\u{10FFFF}", "</script>",
  ]

  private static let keys = [
    "", "$schema", "A", "Z", "_", "a", "a b", "a/b", "a1", "a10", "a2", "aB", "ab", "b", "é", "z", "😀", "\u{FFFD}",
    "\"", "\n",
  ]

  @Test("Several lines and one line are what JSONEncoder writes", arguments: values)
  func asTheEncoder(value: JSON) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(value.oneLine == String(decoding: try encoder.encode(Encoded(value)), as: UTF8.self))
    encoder.outputFormatting.insert(.prettyPrinted)
    #expect(value.indented == String(decoding: try encoder.encode(Encoded(value)), as: UTF8.self))
  }

  @Test("What is written is read back as the same value", arguments: values)
  func readBack(value: JSON) throws {
    for text in [value.oneLine, value.indented] {
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect((value.foundation as? NSObject) == (read as? NSObject), "\(text)")
    }
  }

  @Test(
    "The layout is fixed",
    arguments: [
      (.object(["b": .int(1), "a": [true, .null]]), "{\n  \"a\" : [\n    true,\n    null\n  ],\n  \"b\" : 1\n}"),
      (.object(["a": []]), "{\n  \"a\" : [\n\n  ]\n}"),
      ([.object([:])], "[\n  {\n\n  }\n]"),
      ("\u{7}\u{1F}\u{2028}/", "\"\\u0007\\u001f\u{2028}/\""),
    ] as [(JSON, String)])
  func layout(value: JSON, text: String) { #expect(value.indented == text) }

  @Test("A number that JSON does not have is null", arguments: [Double.infinity, -.infinity, .nan, .signalingNaN])
  func noNumber(number: Double) { #expect(JSON.list([.double(number)]).oneLine == "[null]") }

  @Test("A member without a value is left out; an empty one only where that is asked for")
  func omitting() {
    let members: [String: JSON?] = [
      "nothing": nil, "text": "", "list": [], "object": .object([:]), "null": .null, "false": false, "zero": .int(0),
    ]
    let kept: [String: JSON] = ["object": .object([:]), "null": .null, "false": false, "zero": .int(0)]
    #expect(JSON.object(omittingEmpty: members) == .object(kept))
    #expect(JSON.object(omittingNil: members) == .object(kept.merging(["text": "", "list": []]) { $1 }))
  }

  @Test("A value may be nested deeper than JSONEncoder allows")
  func nesting() {
    let depth = 1000
    let value = (1..<depth).reduce(JSON.list([])) { inner, _ in .list([inner]) }
    #expect(value.oneLine == String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
  }
}

/// The value in a form that `JSONEncoder` accepts.
private struct Encoded: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }

  private let value: JSON

  init(_ value: JSON) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    if case .list(let values) = value {
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(Encoded(value)) }
      return
    }
    if case .object(let members) = value {
      var container = encoder.container(keyedBy: Key.self)
      for (key, value) in members { try container.encode(Encoded(value), forKey: Key(stringValue: key)) }
      return
    }
    var container = encoder.singleValueContainer()
    switch value {
    case .bool(let isTrue): try container.encode(isTrue)
    case .int(let number): try container.encode(number)
    case .double(let number): try container.encode(number)
    case .string(let text): try container.encode(text)
    case .null, .list, .object: try container.encodeNil()
    }
  }
}

extension JSON {
  /// The value as `JSONSerialization` reads it.
  fileprivate var foundation: Any {
    switch self {
    case .null: NSNull()
    case .bool(let isTrue): NSNumber(value: isTrue)
    case .int(let number): NSNumber(value: number)
    case .double(let number): NSNumber(value: number)
    case .string(let text): NSString(string: text)
    case .list(let values): NSArray(array: values.map(\.foundation))
    case .object(let members): NSDictionary(dictionary: members.mapValues(\.foundation))
    }
  }
}
