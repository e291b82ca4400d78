/// A part of the body that has an aftercare plan of its own.
struct Area: Equatable, Sendable {
  /// The name of the plan's file without its folder, such as `upper-face`.
  let name: String
  let title: String
}
