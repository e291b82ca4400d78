import Guides
import Screens

/// The number of a visit in its log.
package struct VisitID: Hashable, Sendable, CustomStringConvertible {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package var description: String { String(number) }
}
