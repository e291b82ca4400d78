/// What was read as parts of guides, as the gate of symptom checks: what one guide read, the next need not read again. A
/// class, because its identity is the reading of one folder.
package final class PartCache {
  /// By path; nil inside for a part that has errors.
  private var parts: [String: (any Sendable)?] = [:]

  package init() {}

  /// The part at a path, read where it was not before; nil where it has errors.
  func part<Part: Sendable>(at path: String, read: () -> Part?) -> Part? {
    if let known = parts[path] { return known as? Part }
    let part = read()
    parts[path] = .some(part)
    return part
  }
}
