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
          ])
      }
    }
    self.text = text
  }

  private static func line(_ fields: [String?]) -> String {
    fields.map { field($0 ?? "") }.joined(separator: ",") + "\r\n"
  }

  /// A field; one that a spreadsheet would interpret as a formula is prefixed with an apostrophe.
  static func field(_ text: String) -> String {
    let plain = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    let safe = plain ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
    return "\"\(safe.replacing("\"", with: "\"\""))\""
  }
}
