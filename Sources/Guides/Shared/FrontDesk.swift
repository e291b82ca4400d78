package import Screens

/// What staff see before the guidance: a first screen of its own, and the screens that `desk/…` leads to.
package protocol FrontDesk: Sendable {
  func home(from bookcase: any Bookcase, in surroundings: Surroundings) -> any Screen

  /// - Parameter target: what follows `desk/`.
  /// - Returns: nil where there is nothing of that name.
  func screen(at target: String, from bookcase: any Bookcase, in surroundings: Surroundings) -> (any Screen)?
}

/// A screen that shows what is recorded. When a person comes back to it, it is made anew from what opened it.
package protocol RecordScreen: Screen {}
