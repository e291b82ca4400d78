import Prose

extension Aftercare.Guide {
  /// One plan of several: windows of the same hours are joined, and the same words stand once in a window.
  ///
  /// What a part of the body adds comes before what holds for everyone, as in a plan that adds to another. The signs to
  /// get help for are the other way round, because the general plan begins with the most dangerous; they stand in one
  /// window at the end, with what holds at any time.
  ///
  /// - Parameters:
  ///   - general: the plan that holds for everyone.
  ///   - others: plans for parts of the body.
  package init(merging general: Aftercare.Guide, with others: [Aftercare.Guide]) {
    var facts = general.facts
    let all = [general.facts] + others.map(\.facts)
    facts.sources = all.flatMap(\.sources).withoutRepeats(by: \.self)
    facts.isSignedOff = all.allSatisfy(\.isSignedOff)
    facts.meaning = ContentHash(of: Array(all.map(\.meaning.digits).joined(separator: " ").utf8))
    self.init(
      facts: facts, intro: general.intro, windows: Self.windows(of: general, others),
      checks: ([general] + others).flatMap(\.checks).withoutRepeats(by: \.question))
  }

  private static func windows(of general: Aftercare.Guide, _ others: [Aftercare.Guide]) -> [Aftercare.Window] {
    let all = [general] + others
    let everywhere = all.flatMap(\.windows)
    var windows = everywhere.filter { !$0.isAnyTime }.withoutRepeats(by: \.hours)
    windows.sort {
      ($0.hours?.lowerBound ?? 0, $0.hours?.upperBound ?? 0) < ($1.hours?.lowerBound ?? 0, $1.hours?.upperBound ?? 0)
    }
    if let anyTime = everywhere.first(where: \.isAnyTime) { windows.append(anyTime) }
    return windows.map { window in
      var window = window
      window.instructions = instructions(of: general, others, in: window)
      return window
    }
  }

  private static func instructions(
    of general: Aftercare.Guide, _ others: [Aftercare.Guide], in window: Aftercare.Window
  ) -> [Aftercare.Instruction] {
    let common = general.windows.filter { $0.hours == window.hours }.flatMap(\.instructions)
    let known = Set(common.map(\.id))
    let added = others.flatMap(\.windows).filter { $0.hours == window.hours }.flatMap(\.instructions)
      .filter { !known.contains($0.id) }
    let spoken = (added + common).filter { $0.kind != .help }
    let byKind = Aftercare.Instruction.Kind.allCases.flatMap { kind in spoken.filter { $0.kind == kind } }
    return (byKind + (window.isAnyTime ? dangerSigns(of: [general] + others) : [])).withoutRepeats(by: \.id)
  }

  /// Every "Get help" item, the catch-all last.
  private static func dangerSigns(of guides: [Aftercare.Guide]) -> [Aftercare.Instruction] {
    let signs = guides.flatMap(\.windows).flatMap(\.instructions).filter { $0.kind == .help }
    let isCatchAll = { (sign: Aftercare.Instruction) in
      sign.text.links.contains { $0.target == "triage/something-else" }
    }
    return signs.filter { !isCatchAll($0) } + signs.filter(isCatchAll)
  }
}

extension Array {
  /// The first element of each value of `key`, in order.
  fileprivate func withoutRepeats<Value: Hashable>(by key: (Element) -> Value) -> [Element] {
    var seen: Set<Value> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
