package import Pages

extension Guide {
  /// The guide for a program: its facts, and the words of its sections.
  ///
  /// - Parameter section: the slug of the only section that is wanted; nil for all of them.
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
