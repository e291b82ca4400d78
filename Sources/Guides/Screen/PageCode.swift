import Screens

/// A code that a page shows for a phone's camera: a text in several lengths. A phone reads it without a network.
package struct PageCode: Equatable, Sendable {
  /// The label of the item that shows the code, such as "Show a code for a phone".
  package let label: String
  /// The texts, the longest first. The last is short enough to be read aloud.
  package let texts: [String]

  package init(_ label: String, _ texts: [String]) {
    self.label = label
    self.texts = texts
  }

  /// The phone number of a clinic; nil if the clinic's entry is words and not a number.
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
