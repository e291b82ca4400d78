/// A cache of the parts that guides share, such as the gate of symptom checks, so that each is read once. It is a
/// class, because one instance is shared by all readers of one folder.
package final class PartCache {
  /// The parts by path; the inner value is nil for a part that has errors.
  private var parts: [String: (any Sendable)?] = [:]

  package init() {}

  /// The part at a path, read on first use; nil if it has errors.
  func part<Part: Sendable>(at path: String, read: () -> Part?) -> Part? {
    if let known = parts[path] { return known as? Part }
    let part = read()
    parts[path] = .some(part)
    return part
  }
}
