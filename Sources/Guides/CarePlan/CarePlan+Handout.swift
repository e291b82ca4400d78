package import Documents
import Pages
import Screens

extension Handout {
  /// A page to take home that shows a plan with its dates and clock times.
  ///
  /// - Parameters:
  ///   - schedule: a plan, or several merged plans, with the time of the treatment.
  ///   - guides: the guides that the plan was made from.
  ///   - areas: which areas were treated, in a sentence; nil if that is not known.
  ///   - isSaid: true for the instructions that staff explained to the patient; they are ticked.
  package init(
    _ schedule: CarePlan.Schedule, title: String, of guides: [GuideFacts], areas: String? = nil,
    said isSaid: (CarePlan.Instruction) -> Bool = { _ in false }, in context: ScreenContext
  ) {
    self.init(title, of: guides, in: context)
    let (facts, words) = (context.facts, context.words)
    about = [Self.treatedLine(schedule.treated, in: schedule.zone, words), areas].compactMap(\.self)
    if schedule.plan.windows.contains(where: { $0.instructions.contains(where: isSaid) }) {
      about.append(words(.tickedTogether))
    }
    let anyTime = schedule.plan.windows.filter(\.isAnyTime).flatMap(\.instructions)
    let help = anyTime.filter { $0.kind == .help }
    let dangers = Self.unique(help.filter { $0.leads(to: context.levels.roles.dangerSigns) })
    box = Part(
      words(.dangerSignsTellStaff, ["number": facts["emergency-number"]]),
      dangers.map { Row(Self.runs(of: $0.text)) } + Self.rows(of: context.levels.safetyNet))
    // An item that one plan lists as a danger sign is a danger sign in all plans that have the same text.
    let known = Set(dangers.map(\.text.plainText))
    let other = Self.unique(help).filter { !known.contains($0.text.plainText) }
      .map { Row(Self.runs(of: $0.text), rank: 1) }
    // Paper cannot ask how severe a symptom is, so a possible emergency is printed as an emergency.
    let contact = words(
      .getHelpForTheseToo, ["advice": facts["urgent-advice"], "number": facts["emergency-number"]])
    parts.append(Part(contact, other, mayRunOn: true))
    let always = Self.rows(of: anyTime.filter { $0.kind != .help }, said: isSaid, words) { 3 + $0 }
    let wholeTime = Part(words(.wholeTime), always, mayRunOn: true)
    let timed = schedule.plan.windows.filter { !$0.isAnyTime && schedule.state(of: $0) != .past }
    for (place, window) in timed.enumerated() {
      // Instructions for the next hours rank before those that a later page can also state.
      let rows = Self.rows(of: window.instructions, said: isSaid, words) {
        $0 == 0 ? 2 : place == 0 ? 2 + $0 / 3 : 2 + place / 2 + 2 * $0
      }
      parts.append(Part(schedule.onPaper(window, words), rows, mayRunOn: true))
    }
    parts.append(wholeTime)
    let versions = guides.map(\.versionName).joined(separator: " ")
    let day = ClockTime(schedule.treated, in: schedule.zone).day
    finish(
      in: facts,
      codes: ["\(title). \(about[0]) \(versions)", "\(day) \(versions)", "\(day) \(schedule.plan.facts.versionName)"])
  }

  static func treatedLine(_ moment: Moment, in zone: TimeZoneRule, _ words: Words) -> String {
    let treated = ClockTime(moment, in: zone)
    return words(.treatedOn, ["day": words.weekdayDateAndYear(treated.day), "time": words.time(treated)])
  }

  /// The instructions without repeats of the same text.
  private static func unique(_ instructions: [CarePlan.Instruction]) -> [CarePlan.Instruction] {
    var seen: Set<String> = []
    return instructions.filter { seen.insert($0.text.plainText).inserted }
  }

  /// The things to do and to avoid, in the order of the plan, then all common things on one line.
  ///
  /// - Parameter rank: the rank of a line, given the number of lines whose reasons are stronger, or as strong and
  ///   earlier in the plan.
  private static func rows(
    of instructions: [CarePlan.Instruction], said isSaid: (CarePlan.Instruction) -> Bool, _ words: Words,
    rank: (Int) -> Int
  ) -> [Row] {
    let orders = unique(instructions.filter { $0.kind != .common })
    let common = unique(instructions.filter { $0.kind == .common })
    let byStrength = orders.indices.sorted { (orders[$0].weakness, $0) < (orders[$1].weakness, $1) }
    var rows = orders.enumerated().map { index, instruction in
      let before = byStrength.firstIndex(of: index) ?? 0
      return Row(runs(of: instruction.text), isSaid(instruction) ? .box(isTicked: true) : .bullet, rank: rank(before))
    }
    if let first = common.first {
      let text = common.dropFirst().reduce(runs(of: first.text)) { $0 + [Run(" ")] + runs(of: $1.text) }
      let mark: ListMarker = common.allSatisfy(isSaid) ? .box(isTicked: true) : .bullet
      rows.append(Row([Run(words(.commonLabel) + " ", .strong)] + text, mark, rank: rank(orders.count)))
    }
    return rows
  }
}

extension CarePlan.Instruction {
  /// 0 if the reason is a label, plain caution or studies; 1 if it is a small study or a habit, or if none is given.
  fileprivate var weakness: Int {
    switch evidence {
    case .label?, .safety?, .review?: 0
    case .trial?, .custom?, nil: 1
    }
  }
}

extension CarePlan.Schedule {
  /// The time of a window, in words that remain true on another day.
  fileprivate func onPaper(_ window: CarePlan.Window, _ words: Words) -> String {
    guard let hours = window.hours, let start = start(of: window), let end = end(of: window) else {
      return window.title
    }
    let (first, last) = (ClockTime(start, in: zone), ClockTime(end, in: zone))
    let day = ClockTime(treated, in: zone).day
    guard hours.lowerBound >= 72, hours.lowerBound % 24 == 0, hours.upperBound % 24 == 0 else {
      let until = ["day": words.onPaper(last.day, since: day), "time": words.time(last)]
      return words(hours.lowerBound == 0 ? .untilTime : .thenUntilTime, until)
    }
    let lastDay = Day(daysSince1970: last.day.daysSince1970 - 1)
    let from = words.onPaper(first.day, since: day)
    return first.day == lastDay
      ? from : words(.daysFromTo, ["first": from, "last": words.onPaper(lastDay, since: day)])
  }
}

extension Words {
  /// The day as text, for example "Tuesday 24 November", with the year if it differs from that of `start`.
  fileprivate func onPaper(_ day: Day, since start: Day) -> String {
    day.year == start.year ? weekdayAndDate(day) : weekdayDateAndYear(day)
  }
}
