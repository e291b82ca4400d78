import Guides
import Pages

/// The output of `chairside diff` for one guide.
struct DiffRow {
  let id: String
  /// Changes that do not belong to a single answer.
  let changes: [String]
  var answers: [GuideComparison.Answer] = []
  var isGone = false
  var situations = GuideComparison.Situations()

  init(_ id: String, changes: [String], isGone: Bool = false) {
    self.id = id
    self.changes = changes
    self.isGone = isGone
  }

  init(_ id: String, _ comparison: GuideComparison) {
    self.init(id, changes: comparison.changes)
    (answers, situations) = (comparison.answers, comparison.situations)
  }
}

extension DiffRow {
  var json: JSON {
    let answers = answers.map { JSON.object(["change": .string($0.change), "situations": $0.situations.json]) }
    return .object([
      "id": .string(id), "changes": .list(changes.map(JSON.string)), "answers": .list(answers),
      "isGone": .bool(isGone), "situations": situations.json,
    ])
  }
}

extension GuideComparison.Situations {
  /// "18 situations end milder, 0 stricter, 1440 the same"
  var words: String {
    "\(Self.words(milder)) situations end milder, \(Self.words(stricter)) stricter, \(Self.words(same)) the same"
  }

  fileprivate var json: JSON {
    .object(omittingNil: [
      "milder": Self.json(milder), "stricter": Self.json(stricter), "same": Self.json(same),
      "milderExample": milderExample.map { .string($0) }, "stricterExample": stricterExample.map { .string($0) },
    ])
  }

  /// A count that is too large for a Double becomes the largest one, because JSON has no infinity.
  private static func json(_ count: Double) -> JSON { .double(min(count, .greatestFiniteMagnitude)) }

  /// A count without a fraction; large ones are rounded to the precision of a Double.
  private static func words(_ count: Double) -> String { count < 1e15 ? "\(Int(count))" : "about \(count)" }
}
