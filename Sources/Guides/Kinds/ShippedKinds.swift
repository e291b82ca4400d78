extension GuideKinds {
  /// The kinds of the shipped programs. A new kind is one word here and a folder beside this one.
  package static let shipped = GuideKinds([Triage.self, FAQ.self, Aftercare.self, Checklist.self])
}
