/// A part of the body that has an aftercare plan of its own.
struct Area: Equatable, Sendable {
  /// The plan's file without its folder, as `upper-face`.
  let name: String
  let title: String
}
