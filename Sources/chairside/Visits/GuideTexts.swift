import Desk
import Guides
import Handouts
import Library
import Prose

/// What guides say where an event names a part of them: only guides whose text is still the one that the event was about.
struct GuideTexts {
  private let library: GuideLibrary?

  /// - Parameter library: nil for no texts.
  init(_ library: GuideLibrary? = nil) { self.library = library }

  /// The guide with this very text; nil where it is not at hand.
  func guide(_ id: String, _ content: ContentHash) -> (any Guide)? {
    guard let guide = library?.guide(id), guide.facts.meaning == content else { return nil }
    return guide
  }

  /// The questions of a guide as a form; nil for a kind that asks none.
  func form(_ guide: any Guide) -> FHIRForm? {
    switch guide {
    case let guide as Triage.Guide: FHIRForm(guide, gate: guide.gate.flatMap { library?.guide($0)?.facts })
    case let guide as Checklist.Guide: FHIRForm(guide)
    case let guide as Aftercare.Guide: FHIRForm(guide)
    default: nil
    }
  }

  /// The texts of an event's subject and value; several values of one answer are joined by " + ".
  func words(for event: VisitEvent) -> (subject: String?, value: String?) {
    guard let id = event.guide, let content = event.content, let guide = guide(id, content) else { return (nil, nil) }
    if let item = form(guide)?.flatItems.first(where: { $0.linkID == event.subject }) {
      guard case .choice(let options, _) = item.kind else { return (item.text, nil) }
      let texts = event.values.compactMap { value in options.first { $0.code == value }?.text }
      return (item.text, texts.count == event.values.count ? texts.joined(separator: " + ") : nil)
    }
    let instructions = (guide as? Aftercare.Guide)?.windows.flatMap(\.instructions) ?? []
    return (instructions.first { $0.id == event.subject }?.text.plainText, nil)
  }
}

extension VisitEvent {
  /// The answers that were given at once.
  var values: [String] { value.split(separator: "+").map(String.init) }
}

extension FHIRForm {
  /// Its questions, those in groups too.
  var flatItems: [Item] { items.flatMap(Self.flat) }

  private static func flat(_ item: Item) -> [Item] {
    guard case .group(let inner) = item.kind else { return [item] }
    return inner.flatMap(flat)
  }
}
