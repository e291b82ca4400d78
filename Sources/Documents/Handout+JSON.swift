package import Pages
import Screens

extension Handout {
  /// The page as JSON, for a clinic's own forms: its texts in order, without the codes.
  package var json: JSON {
    .object(omittingEmpty: [
      "title": .string(title), "about": .list(about.map(JSON.string)), "result": banner.map(JSON.string),
      "whenToGetHelp": box?.json, "parts": .list(parts.map(\.json)), "leftOut": leftOut.map(JSON.string),
      "clinic": .list(clinic.map(JSON.string)), "origin": .list(origin.map(JSON.string)),
    ])
  }
}

extension Handout.Part {
  fileprivate var json: JSON {
    .object(omittingEmpty: ["heading": .string(heading), "lines": .list(rows.map(\.json))])
  }
}

extension Handout.Row {
  /// `ticked` is present only for a line with a box, `number` only for one in a numbered list; `indent` is in columns.
  fileprivate var json: JSON {
    var members: [String: JSON] = ["text": .string(text)]
    switch marker {
    case .box(isTicked: let isTicked)?: members["ticked"] = .bool(isTicked)
    case .number(let number)?: members["number"] = .int(number)
    case .bullet?, .note?, nil: break
    }
    if indent > 0 { members["indent"] = .int(indent) }
    return .object(members)
  }
}
