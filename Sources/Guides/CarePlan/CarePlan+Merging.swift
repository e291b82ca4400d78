import Pages

extension CarePlan {
  /// Merges several plans into one: windows of the same hours are joined, and a window has each text only once.
  ///
  /// The instructions for a part of the body precede those for everyone, as in a plan that adds to another. The signs
  /// to get help for are in the reverse order, because the general plan lists the most dangerous first. They are all in
  /// the last window, together with what applies at any time.
  ///
  /// - Parameters:
  ///   - general: the plan that applies to everyone.
  ///   - others: the plans for parts of the body.
  ///   - catchAll: the id of the guide for all other symptoms; the sign that links to it comes last.
  package init(merging general: CarePlan, with others: [CarePlan], catchAll: String?) {
    var facts = general.facts
    let all = [general.facts] + others.map(\.facts)
    facts.sources = all.flatMap(\.sources).withoutRepeats(by: \.self)
    facts.isSignedOff = all.allSatisfy(\.isSignedOff)
    facts.meaning = ContentHash(of: Array(all.map(\.meaning.digits).joined(separator: " ").utf8))
    self.init(
      facts, windows: Self.windows(of: general, others).map { $0.movingToEnd { $0.leads(to: catchAll) } },
      checks: ([general] + others).flatMap(\.checks).withoutRepeats(by: \.question))
  }

  private static func windows(of general: CarePlan, _ others: [CarePlan]) -> [CarePlan.Window] {
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
    of general: CarePlan, _ others: [CarePlan], in window: CarePlan.Window
  ) -> [CarePlan.Instruction] {
    let all = [general] + others
    let common = general.windows.filter { $0.hours == window.hours }.flatMap(\.instructions)
    let known = Set(common.map(\.id))
    let added = others.flatMap(\.windows).filter { $0.hours == window.hours }.flatMap(\.instructions)
      .filter { !known.contains($0.id) }
    let spoken = (added + common).filter { $0.kind != .help }
    let byKind = CarePlan.Instruction.Kind.allCases.flatMap { kind in spoken.filter { $0.kind == kind } }
    let help = all.flatMap(\.windows).flatMap(\.instructions).filter { $0.kind == .help }
    return (byKind + (window.isAnyTime ? help : [])).withoutRepeats(by: \.id)
  }
}

extension CarePlan.Window {
  /// The window with all instructions for which `fits` is true moved to the end. Otherwise the order is kept.
  fileprivate func movingToEnd(_ fits: (CarePlan.Instruction) -> Bool) -> CarePlan.Window {
    var window = self
    window.instructions = instructions.filter { !fits($0) } + instructions.filter(fits)
    return window
  }
}

extension CarePlan.Instruction {
  /// True if the text has a link to a guide, or to a section of it.
  ///
  /// - Parameter guide: the id of the guide; if nil, the result is false.
  func leads(to guide: String?) -> Bool {
    guard let guide else { return false }
    return text.links.contains { $0.target == guide || $0.target.hasPrefix(guide + "#") }
  }
}

extension Array {
  /// The first element of each value of `key`, in order.
  fileprivate func withoutRepeats<Value: Hashable>(by key: (Element) -> Value) -> [Element] {
    var seen: Set<Value> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
