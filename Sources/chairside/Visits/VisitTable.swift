import Pages
import Staff

/// Events as a table of comma-separated values (RFC 4180), one row each, safe to open in a spreadsheet without running
/// formulas.
struct VisitTable {
  private static let columns = [
    "visit", "label", "begun", "treated", "finished", "time", "kind", "guide", "content", "subject", "value", "old",
    "reason", "subject_text", "value_text",
  ]

  let text: String

  init(_ records: [VisitRecord], texts: GuideTexts) {
    var text = Self.line(Self.columns)
    for record in records {
      let visit = record.summary
      let start = [
        "\(visit.id)", visit.label.text, visit.begun.iso8601, visit.treated?.iso8601, visit.isFinished ? "yes" : "no",
      ]
      for event in record.events {
        let words = texts.words(for: event)
        text += Self.line(
          start + [
            event.time.iso8601, event.kind.rawValue, event.guide, event.content?.description, event.subject,
            event.value, event.old, event.reason, words.subject, words.value,
          ], text: Self.typed)
      }
    }
    self.text = text
  }

  private static func line(_ fields: [String?], text: Set<Int> = []) -> String {
    fields.enumerated().map { field($0.element ?? "", isText: text.contains($0.offset)) }.joined(separator: ",")
      + "\r\n"
  }

  /// True for a text that a spreadsheet may take for a number, a date or a logical value, in English or Spanish.
  private static func mayBeNumber(_ text: String) -> Bool {
    let lower = text.lowercased()
    if lower.first.map({ $0.isNumber || ".,$€£%(".contains($0) }) ?? false { return true }
    let months = [
      "jan", "ene", "feb", "mar", "apr", "abr", "may", "jun", "jul", "aug", "ago", "sep", "oct", "nov", "dec", "dic",
    ]
    let isDate = months.contains { lower.hasPrefix($0) } && lower.contains { $0.isNumber }
    return isDate || ["true", "false", "verdadero", "falso"].contains(lower)
  }

  /// The columns of what a person typed: the label, and the value of an event before and after.
  private static let typed = Set(["label", "value", "old"].compactMap { columns.firstIndex(of: $0) })

  /// A field; one that a spreadsheet would interpret as a formula is prefixed with an apostrophe.
  ///
  /// - Parameter isText: true for what a person typed, such as a lot number. A spreadsheet would change 0012345, 12E34 or
  ///   MAR1 as a number or a date, so such a text has the apostrophe too.
  static func field(_ text: String, isText: Bool = false) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    let safe = isFormula || isText && mayBeNumber(text) ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
    return "\"\(safe.replacing("\"", with: "\"\""))\""
  }
}
