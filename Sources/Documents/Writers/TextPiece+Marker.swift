import Screens

extension TextPiece {
  /// Where the piece is an item of a list: what stands before its text, as "- ", "[ ] " or "2. ", and the text.
  var listItem: (marker: String, runs: [Run])? {
    guard hanging > 0, let marker = runs.first?.text, marker.count == hanging, marker.last == " " else { return nil }
    let core = marker.dropLast()
    let isNumber = core.last == "." && core.count > 1 && core.dropLast().allSatisfy(\.isNumber)
    guard isNumber || ["-", "[ ]", "[x]"].contains(core) else { return nil }
    return (marker, Array(runs.dropFirst()))
  }

  var isTicked: Bool { listItem?.marker == "[x] " }

  var isHeading: Bool { !runs.isEmpty && runs.allSatisfy { $0.style == .heading } }
}
