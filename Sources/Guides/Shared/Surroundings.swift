package import Screens

/// What every guide on screen needs to know about where it is shown.
package struct Surroundings: Sendable {
  package var facts: LocalFacts
  package var levels: Levels
  /// The time now; nil where nobody may rely on the clock.
  package var now: Moment?
  package var zone: TimeZoneRule
  /// When the injection was, where the person said so on this visit.
  package var treated: Moment?

  package init(
    facts: LocalFacts = LocalFacts(), levels: Levels = Levels(), now: Moment? = nil, zone: TimeZoneRule = .utc,
    treated: Moment? = nil
  ) {
    self.treated = treated
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
