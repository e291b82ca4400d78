import Guides

/// A part of the body that has an aftercare plan of its own.
struct Area: Equatable, Sendable {
  /// The name of the plan's file without its folder, such as `upper-face`.
  let name: String
  let title: String

  /// The areas that the guidance has a plan for, in its order.
  static func all(in repository: any GuideRepository) -> [Area] {
    repository.carePlans.areas.map { Area(name: $0.areaName, title: $0.facts.title) }
  }
}
