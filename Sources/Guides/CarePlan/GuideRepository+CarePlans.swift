extension CarePlan {
  /// The name in records of the area that the plan is for, such as `jaw`.
  package var areaName: String { String(facts.id.drop { $0 != "/" }.dropFirst()) }
}

extension GuideRepository {
  /// The general plan, which applies to everyone, or nil if there is none; and the plans of areas that add to it.
  package var carePlans: (general: CarePlan?, areas: [CarePlan]) {
    let plans = list(for: .carePlan).compactMap { guide($0.id)?.carePlan }
    let general = plans.first { plan in plan.addsTo == nil && plans.contains { $0.addsTo == plan.facts.id } }
    return (general ?? plans.first { $0.addsTo == nil }, plans.filter { $0.addsTo != nil })
  }

  /// The titles for what a record names: guides by their ID, and areas by their name.
  ///
  /// - Parameter guides: the IDs of the guides that it names; only these are read.
  package func titles(of guides: [String]) -> [String: String] {
    let named = Set(guides).compactMap { id in guide(id).map { (id, $0.facts.title) } }
    return Dictionary(named + carePlans.areas.map { ($0.areaName, $0.facts.title) }) { first, _ in first }
  }
}
