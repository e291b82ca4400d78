package import Pages

extension Guide {
  /// The guide as JSON: its facts, and the text of its sections.
  ///
  /// - Parameter section: the slug of a section, if only that is wanted; nil for all of them.
  package func json(of section: String? = nil) -> JSON {
    let sections = sections.filter { section == nil || $0.slug == section }.map { part in
      JSON.object([
        "id": .string(part.slug.isEmpty ? facts.id : "\(facts.id)#\(part.slug)"), "title": .string(part.title),
        "text": .string(part.text),
      ])
    }
    var members = facts.jsonMembers
    members["sources"] = .list(facts.sources.map(JSON.string))
    members["sections"] = .list(sections)
    members["content"] = .string(facts.meaning.description)
    return .object(members)
  }
}
