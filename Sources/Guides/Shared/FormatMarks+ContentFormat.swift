package import Pages

extension FormatMarks {
  /// The marks of the content format (`Documentation/content-format.md`).
  package static let contentFormat = FormatMarks(
    isMark: { text in
      ["red flag", "raise one level", "say", "Why:"].contains(text) || text.hasPrefix("at least ")
        || Level.codes.contains { "\($0.capitalizedFirst)." == text }
    },
    ending: { text in
      guard text.last == ")", let open = text.lastIndex(of: "("),
        CarePlan.Evidence(rawValue: String(text[text.index(after: open)...].dropLast())) != nil
      else { return nil }
      return String(text[open...])
    })
}
