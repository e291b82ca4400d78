/// The target of a link or an item.
package enum Target: Hashable, Sendable {
  /// A guide by its id, such as `triage/eyelid-droop`, or a section of it by the slug of its heading.
  case guide(String, section: String? = nil)
  /// A page of the program itself.
  case page(ProgramPage)
  /// A page of the staff desk.
  case desk(DeskPage)

  /// The target of a link in the guidance, such as `faq/reversal#antitoxin`.
  package init(link: String) {
    let halves = link.split(separator: "#", maxSplits: 1)
    self = .guide(halves.first.map(String.init) ?? "", section: halves.count == 2 ? String(halves[1]) : nil)
  }

  /// The guide or section as a link to it is written; nil for all other targets.
  package var link: String? {
    guard case .guide(let id, let section) = self else { return nil }
    return section.map { "\(id)#\($0)" } ?? id
  }
}
