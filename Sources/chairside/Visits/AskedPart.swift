import Documents
import Guides
import Pages
import Staff

/// Questions of one guide that were asked on a visit at one time, with the last answer to each: the teach-back of an
/// aftercare plan, or one symptom check with the questions that it shares from other guides.
struct AskedPart {
  /// The ID of the guide, such as `triage/eyelid-droop`.
  private(set) var guide: String
  /// True for a symptom check, whose answers lead to a level.
  private let reachesLevel: Bool
  private(set) var content: ContentHash
  /// The codes of the answers, by the question's slug.
  private(set) var values: [String: [String]] = [:]
  /// The questions, in the order in which they were first asked.
  private var slugs: [String] = []
  /// The guides whose questions were asked.
  private var guides: Set<String> = []
  /// The time of the last event in it.
  private(set) var time: Moment
  private var hasResult = false

  private init(_ event: VisitEvent, guide: String, content: ContentHash, reachesLevel: Bool) {
    self.guide = guide
    self.reachesLevel = reachesLevel
    self.content = content
    time = event.time
    take(event)
  }

  var version: String { content.description }

  func isComplete(in visit: Visit) -> Bool { reachesLevel ? hasResult : visit.isFinished }

  /// The parts of a visit, in the order in which each began.
  ///
  /// - Parameter kinds: those of the guides that events name.
  static func all(of record: VisitRecord, kinds: GuideKinds) -> [AskedPart] {
    var parts: [AskedPart] = []
    for event in record.events where event.kind == .answered || event.kind == .triaged {
      guard let guide = event.guide, let content = event.content else { continue }
      let reachesLevel = kinds.purpose(of: guide) == .symptomCheck
      // Not a question of the plan; it is exported with the visit.
      if event.subject == Visit.DangerSigns.subject, !reachesLevel { continue }
      let part = AskedPart(event, guide: guide, content: content, reachesLevel: reachesLevel)
      if let index = parts.lastIndex(where: { $0.goesOn(with: part, event) }) {
        parts[index].guide = guide
        parts[index].content = content
        parts[index].take(event)
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// True if an event continues this part. A symptom check belongs to the guide that it ends with. After its result it
  /// continues only while answers are corrected, or while new questions follow from a correction.
  ///
  /// - Parameter next: the event as a part of its own.
  private func goesOn(with next: AskedPart, _ event: VisitEvent) -> Bool {
    guard reachesLevel, next.reachesLevel else { return next.guide == guide && next.content == content }
    guard hasResult, event.kind == .answered, event.old == nil else { return true }
    return !slugs.contains(event.subject) && guides.contains(next.guide)
  }

  private mutating func take(_ event: VisitEvent) {
    time = event.time
    guides.insert(guide)
    let slug = event.kind == .triaged ? FHIRForm.resultItem : event.subject
    hasResult = hasResult || event.kind == .triaged
    if !slugs.contains(slug) { slugs.append(slug) }
    values[slug] = event.values
  }

  /// The form as far as the answers alone show it: slugs are used in place of the words.
  var form: FHIRForm {
    let items = slugs.map { slug in
      let codes = values[slug] ?? []
      return FHIRForm.Item(
        slug, slug.inWords, .choice(codes.map { FHIRForm.Option($0, $0.inWords) }, repeats: codes.count > 1),
        isReadOnly: slug == FHIRForm.resultItem)
    }
    return FHIRForm(FHIRForm.Source(id: guide, version: version, title: guide), items: items)
  }
}

extension String {
  fileprivate var inWords: String { replacing("-", with: " ") }
}

extension FHIRForm {
  /// A form with the questions and answers of both.
  func joined(with other: FHIRForm) -> FHIRForm {
    var items = items
    for item in other.items {
      guard let index = items.firstIndex(where: { $0.linkID == item.linkID }) else {
        items.append(item)
        continue
      }
      guard case .choice(let old, let repeated) = items[index].kind, case .choice(let new, let repeats) = item.kind
      else { continue }
      let options = old + new.filter { option in !old.contains { $0.code == option.code } }
      items[index] = Item(
        item.linkID, item.text, .choice(options, repeats: repeated || repeats), isReadOnly: item.isReadOnly)
    }
    return FHIRForm(source, items: items, derivedFrom: derivedFrom)
  }
}
