package import Screens

/// What every guide on screen needs to know about where it is shown.
package struct Surroundings: Sendable {
  package var facts: LocalFacts
  package var levels: Levels
  /// The time now; nil where nobody may rely on the clock.
  package var now: Moment?
  package var zone: TimeZoneRule

  package init(
    facts: LocalFacts = LocalFacts(), levels: Levels = Levels(), now: Moment? = nil, zone: TimeZoneRule = .utc
  ) {
    self.facts = facts
    self.levels = levels
    self.now = now
    self.zone = zone
  }

  /// The emergency line of every triage and reading screen.
  package var strip: Strip {
    Strip(long: facts["emergency-strip"], short: facts["emergency-strip-short"])
  }
}
