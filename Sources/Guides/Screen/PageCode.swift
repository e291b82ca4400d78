import Screens

/// What a page offers to a phone's camera: a text in several lengths, which is read without a network.
package struct PageCode: Equatable, Sendable {
  /// What leads to it, as "Show a code for a phone".
  package let label: String
  /// The fullest first. The last is short enough to be read out.
  package let texts: [String]

  package init(_ label: String, _ texts: [String]) {
    self.label = label
    self.texts = texts
  }

  /// The number of a clinic; nil where it gave words in place of a number.
  init?(phoneOf facts: LocalFacts, in words: Words) {
    let number = facts["clinic-phone"]
    let digits = number.filter { $0.isASCII && $0.isNumber }
    let isNumber = number.enumerated().allSatisfy { place, letter in
      letter == "+" ? place == 0 : digits.contains(letter) || " ()-./".contains(letter)
    }
    guard isNumber, digits.count >= 3 else { return nil }
    self.init(words(.showPhoneCode), ["tel:\(number.first == "+" ? "+" : "")\(digits)"])
  }
}
