import Guides
import Reader
import Screens
import Staff
import TestSupport
import Testing

@Suite("Any keys at the desk")
struct DeskNoiseTests {
  private static let keys: [Key] =
    "111222333456789ssaalx-0.+*/<>rcg".map { .character($0) } + [.enter, .enter, .enter, .enter, .escape, .left]
    + [.down, .up, .tab, .backspace, .end, .pageDown, .character(" "), .character("A")]
  private static let sizes = [(80, 24), (40, 12), (120, 40), (40, 10), (20, 5)]

  @Test("No keys, sizes and refusals break it, and what is ticked on screen is in the log", arguments: 1...6)
  func noise(_ seed: Int) throws {
    var dice = SeededNumbers(seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    var staff = try StaffMember()
    staff.press("1 Enter 1 Enter Enter 2 Enter Enter Enter 1 Enter 1 Enter Enter 1")
    for _ in 0..<700 {
      if Int.random(in: 0..<40, using: &dice) == 0 {
        let (columns, rows) = Self.sizes.randomElement(using: &dice) ?? (80, 24)
        staff.size = Size(columns: columns, rows: rows)
        staff.handle(.resize(staff.size))
      }
      let isRefused = Int.random(in: 0..<25, using: &dice) == 0
      let before = staff.log.all
      staff.log.refusal = isRefused ? .diskFull(path: "/x") : nil
      staff.time += 1
      staff.log.now = StaffMember.start.adding(hours: Int(staff.time) / 60)
      staff.handle(.key(Self.keys.randomElement(using: &dice) ?? .enter))
      staff.log.refusal = nil
      #expect(staff.application.canvas(size: staff.size).size == staff.size)
      if isRefused { #expect(staff.log.all == before) }
      try checkTicks(staff)
    }
    #expect(staff.log.all.flatMap(\.events).count > 10)
    for record in staff.log.all { check(record) }
  }

  /// Checks that every ticked line on a page of the walk-through was recorded as said.
  private func checkTicks(_ staff: StaffMember) throws {
    let lines = staff.lines
    guard lines[0].contains("Tell the patient") else { return }
    let said = Set(staff.log.all.flatMap { Visit($0).said })
    for (words, id) in [("Keep upright.", "keep-upright"), ("Do not rub the area.", "do-not-rub-the-area")] {
      if lines.contains(where: { $0.contains("[x]") && $0.contains(words) }) { #expect(said.contains(id)) }
    }
  }

  /// Checks that only events that are allowed after the end follow it, and that each instruction and answer has its
  /// guide and content hash.
  private func check(_ record: VisitRecord) {
    let late = record.events.drop { $0.kind != .finished }.dropFirst()
    for event in late {
      let isCheck = event.kind == .answered && event.guide?.hasPrefix("triage/") == true
      #expect(isCheck || [.handedOut, .triaged, .judged].contains(event.kind), "\(event.inShort)")
    }
    let named = record.events.filter { [.said, .skipped, .answered, .triaged, .judged, .handedOut].contains($0.kind) }
    #expect(named.allSatisfy { $0.guide != nil && $0.content != nil })
  }
}
