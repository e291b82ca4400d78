extension GuideKinds {
  /// The kinds of the shipped programs. To add a kind, add its type here and its folder next to this one.
  package static let shipped = GuideKinds([Triage.self, FAQ.self, Aftercare.self, Checklist.self])
}
