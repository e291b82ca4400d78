import Guides
import Prose

/// What `chairside diff` says of one guide.
struct DiffRow {
  /// Ways of answering, counted by what became of them.
  struct Situations {
    let milder: Double
    let stricter: Double
    let same: Double
    let milderExample: String?
    let stricterExample: String?
  }

  /// An answer that changed, and the situations in which it is given.
  struct Answer {
    let change: String
    let situations: Situations
  }

  let id: String
  /// Changes that no single answer stands for.
  let changes: [String]
  var answers: [Answer] = []
  var isGone = false
  var situations = Situations(PlanComparison.Counts())

  init(_ id: String, changes: [String], isGone: Bool = false) {
    self.id = id
    self.changes = changes
    self.isGone = isGone
  }

  /// Nil where neither words nor levels have changed.
  init?(_ old: Triage.Guide, _ new: Triage.Guide) {
    situations = Situations(old, new, given: nil)
    let all = AnswerChanges.all(old: old, new: new)
    let changes = all.filter { $0.given == nil }.map(\.words)
    let isSame = all.isEmpty && situations.milder + situations.stricter == 0
    guard !isSame || old.facts.meaning != new.facts.meaning else { return nil }
    id = new.facts.id
    self.changes = isSame ? ["the text has changed"] : changes
    answers = all.compactMap { change in
      change.given.map { Answer(change: change.words, situations: Situations(old, new, given: $0)) }
    }
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

extension DiffRow.Situations {
  init(_ old: Triage.Guide, _ new: Triage.Guide, given: PlanComparison.Given?) {
    var comparison = PlanComparison(old: old.plan, new: new.plan, given: given)
    self.init(comparison.counts())
  }

  init(_ counts: PlanComparison.Counts) {
    (milder, stricter, same) = (counts.milder, counts.stricter, counts.same)
    milderExample = counts.milderExample.map(Self.words)
    stricterExample = counts.stricterExample.map(Self.words)
  }

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

  /// A count that is too large for a Double is the largest one, because JSON has no infinity.
  private static func json(_ count: Double) -> JSON { .double(min(count, .greatestFiniteMagnitude)) }

  private static func words(_ example: PlanComparison.Example) -> String {
    let told = example.answers.filter { !$0.hasSuffix("= None of these") }
    let answers = told.isEmpty ? ["None of these, everywhere"] : told
    return (answers + ["\(example.after.code), before: \(example.before.code)"]).joined(separator: " -> ")
  }

  /// A count without a fraction; large ones are rounded to the precision of a Double.
  private static func words(_ count: Double) -> String { count < 1e15 ? "\(Int(count))" : "about \(count)" }
}
