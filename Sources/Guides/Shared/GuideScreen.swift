package import Screens

/// A screen that shows a guide and can go on with a newer version of it, as after an author saved the file.
package protocol GuideScreen: Screen {
  /// The same place in the newer guide, answers and all; nil where the guide has become another kind.
  func reopened(with guide: any Guide, in surroundings: Surroundings) -> (any Screen)?
}

extension Triage.WalkScreen: GuideScreen {
  package func reopened(with guide: any Guide, in surroundings: Surroundings) -> (any Screen)? {
    guard let guide = guide as? Triage.Guide else { return nil }
    return Triage.WalkScreen(guide: guide, surroundings: surroundings, replaying: self)
  }
}

extension Checklist.FillScreen: GuideScreen {
  package func reopened(with guide: any Guide, in surroundings: Surroundings) -> (any Screen)? {
    guard let guide = guide as? Checklist.Guide else { return nil }
    return Checklist.FillScreen(guide: guide, surroundings: surroundings, replaying: self)
  }
}

extension Aftercare.PlanScreen: GuideScreen {
  package func reopened(with guide: any Guide, in surroundings: Surroundings) -> (any Screen)? {
    guard let guide = guide as? Aftercare.Guide else { return nil }
    return Aftercare.PlanScreen(guide: guide, surroundings: surroundings, treated: treated)
  }
}
