/// Where a link or an item leads.
package enum Target: Hashable, Sendable {
  /// A guide by its id, as `triage/eyelid-droop`, or a part of it by the slug of its heading.
  case guide(String, section: String? = nil)
  /// A page of the program itself.
  case page(ProgramPage)
  /// A page of the staff desk.
  case desk(DeskPage)

  /// The target of a link in the guidance, as `faq/reversal#antitoxin`.
  package init(link: String) {
    let halves = link.split(separator: "#", maxSplits: 1)
    self = .guide(halves.first.map(String.init) ?? "", section: halves.count == 2 ? String(halves[1]) : nil)
  }

  /// A guide or a part of it as a link names it; nil for all other targets.
  package var link: String? {
    guard case .guide(let id, let section) = self else { return nil }
    return section.map { "\(id)#\($0)" } ?? id
  }
}
