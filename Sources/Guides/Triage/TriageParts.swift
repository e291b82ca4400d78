/// Guides that were read as parts of others, the gate above all. A class, because its identity is the reading of one
/// folder: what one guide read, the next need not read again.
package final class TriageParts {
  /// By path; nil inside for a part that has errors.
  private var parts: [String: PlanBuilder.Part?] = [:]

  package init() {}

  func part(at path: String, read: () -> PlanBuilder.Part?) -> PlanBuilder.Part? {
    if let known = parts[path] { return known }
    let part = read()
    parts[path] = .some(part)
    return part
  }
}
