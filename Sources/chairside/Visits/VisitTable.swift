import Desk
import Guides

/// Events as a table of comma-separated values (RFC 4180), one row each, which a spreadsheet opens without running it.
struct VisitTable {
  private static let columns = [
    "visit", "label", "begun", "treated", "finished", "time", "kind", "guide", "content", "subject", "value", "old",
    "reason", "subject_text", "value_text",
  ]

  let text: String

  init(_ records: [VisitRecord], texts: GuideTexts) {
    var text = Self.line(Self.columns)
    for record in records {
      let visit = VisitRow(record.summary)
      for event in record.events.map({ EventRow($0, texts: texts) }) {
        text += Self.line([
          "\(visit.number)", visit.label, visit.begun, visit.treated, visit.finished ? "yes" : "no", event.time,
          event.kind, event.guide, event.content, event.subject, event.value, event.old, event.reason,
          event.subjectText, event.valueText,
        ])
      }
    }
    self.text = text
  }

  private static func line(_ fields: [String?]) -> String {
    fields.map { field($0 ?? "") }.joined(separator: ",") + "\r\n"
  }

  /// A field; one that a spreadsheet would take for a formula begins with an apostrophe.
  static func field(_ text: String) -> String {
    let plain = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    let safe = plain ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
    return "\"\(safe.replacing("\"", with: "\"\""))\""
  }
}
