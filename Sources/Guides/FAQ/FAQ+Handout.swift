package import Documents
import Pages
import Screens

extension Handout {
  /// Questions and answers to read at home.
  ///
  /// - Parameter section: the slug of the question to hand out; nil for all of them, each with at least the beginning of
  ///   its answer.
  package init(_ guide: FAQ.Guide, section: String?, in context: ScreenContext) {
    let entries = section.map { slug in guide.entries.filter { $0.slug == slug } } ?? guide.entries
    let title = section == nil ? guide.facts.title : entries.first?.question ?? guide.facts.title
    self.init(title, of: [guide.facts], in: context)
    let strip = Row(context.facts["emergency-strip"], .strong, nil)
    box = Part(context.words(.dangerSigns), [strip] + Self.rows(of: context.levels.safetyNet))
    parts = entries.map { entry in
      var rows = Self.rows(of: entry.blocks)
      for index in rows.indices { rows[index].rank = index }
      return Part(section == nil ? entry.question : "", rows)
    }
    let name = "\(guide.facts.versionName)\(section.map { "#\($0)" } ?? "")"
    finish(in: context.facts, codes: ["\(title) \(name)", name])
  }
}
