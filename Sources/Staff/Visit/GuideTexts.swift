package import Documents
package import Guides
package import Pages
import Screens

/// The texts of the guide parts that events name, but only of guides whose text is unchanged since the event.
package struct GuideTexts: Sendable {
  private struct Version: Hashable, Sendable {
    let guide: String
    let content: ContentHash
  }

  private struct Parts: Sendable {
    let form: FHIRForm?
    /// The form's questions, by slug.
    let questions: [String: FHIRForm.Item]
    /// Other texts that records name, such as instructions, by ID.
    let instructions: [String: String]
  }

  private var parts: [Version: Parts] = [:]

  /// - Parameter repository: nil for no texts.
  package init(of events: [VisitEvent] = [], in repository: (any GuideRepository)? = nil) {
    guard let repository else { return }
    let versions = events.compactMap { event in
      event.guide.flatMap { guide in event.content.map { Version(guide: guide, content: $0) } }
    }
    for version in Set(versions) {
      guard let guide = repository.guide(version.guide), guide.facts.meaning == version.content else { continue }
      var form = guide.form { repository.guide($0)?.facts }
      form?.language = repository.words.language
      parts[version] = Parts(
        form: form, questions: Self.first((form?.flatItems ?? []).map { ($0.linkID, $0) }),
        instructions: guide.recordedTexts)
    }
  }

  private static func first<Value>(_ pairs: [(String, Value)]) -> [String: Value] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The questions of exactly this version of the text as a form; nil if it is not available.
  package func form(of guide: String, _ content: ContentHash) -> FHIRForm? {
    parts[Version(guide: guide, content: content)]?.form
  }

  /// The texts of an event's subject and value; several answers given at once are joined by " + ".
  package func words(for event: VisitEvent) -> (subject: String?, value: String?) {
    guard let guide = event.guide, let content = event.content,
      let parts = parts[Version(guide: guide, content: content)]
    else { return (nil, nil) }
    guard let item = parts.questions[event.subject] else { return (parts.instructions[event.subject], nil) }
    guard case .choice(let options, _) = item.kind else { return (item.text, nil) }
    let texts = event.values.compactMap { value in options.first { $0.code == value }?.text }
    return (item.text, texts.count == event.values.count ? texts.joined(separator: " + ") : nil)
  }
}

extension VisitEvent {
  /// The answers that were given together.
  package var values: [String] { value.split(separator: "+").map(String.init) }
}

extension FHIRForm {
  /// The questions of the form, including those in groups.
  package var flatItems: [Item] { items.flatMap(Self.flat) }

  private static func flat(_ item: Item) -> [Item] {
    guard case .group(let inner) = item.kind else { return [item] }
    return inner.flatMap(flat)
  }
}
