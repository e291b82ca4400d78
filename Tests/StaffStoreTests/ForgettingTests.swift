import Database
import Foundation
import Guides
import Staff
import StaffStore
import TestSupport
import Testing

@Suite("Forgetting visits")
final class ForgettingTests: StoreSuite {
  private func visit(_ label: String, subjects: [String] = ["slug"]) throws -> VisitID {
    let id = try store.begin(.of(label))
    _ = try store.record(subjects.map { VisitEvent(.said, subject: $0, value: "\($0)-value") }, in: id)
    return id
  }

  @Test("Visits older than so many days go whole, finished or not, and the others stay")
  func expiry() throws {
    let old = try visit("old")
    _ = try store.record([VisitEvent(.finished)], in: old)
    clock.pass(days: 10)
    let kept = try visit("kept")
    let before = try store.visit(kept)
    clock.pass(days: 20)
    #expect(try store.forget(olderThan: 30) == 0)
    clock.pass(seconds: 1)
    #expect(try store.forget(olderThan: VisitStore.daysKept) == 1)
    #expect(try store.visit(old) == nil)
    #expect(try store.visit(kept) == before)
    #expect(try folder.raw().value("SELECT count(*) FROM event WHERE visit = 1", as: Int.self) == 0)
  }

  @Test("Visits are forgotten by number, and a number is never given out again")
  func byNumber() throws {
    let first = try visit("one")
    let second = try visit("two")
    #expect(try store.forget([second, VisitID(99)]) == [second])
    #expect(try store.visits(VisitSearch()).map(\.id) == [first])
    #expect(try store.begin(.of("three")) == VisitID(second.number + 1))
  }

  @Test("All visits are forgotten, with those that a wrong clock put into the future")
  func all() throws {
    _ = try visit("one")
    clock.pass(days: 4000)
    _ = try visit("two")
    clock.pass(days: -4000)
    #expect(try store.count(olderThan: 0) == 0)
    #expect(try store.count(olderThan: nil) == 2)
    #expect(try store.forget(olderThan: nil) == 2)
    #expect(try store.visits(VisitSearch()) == [])
  }

  @Test("No file holds the words of a visit that was forgotten, while a desk has it open")
  func bytes() throws {
    let other = try folder.store(clock: clock)
    let id = try visit("Zq9x-Wv", subjects: ["marker-slug"])
    #expect(try other.visit(id) != nil)
    for mark in ["Zq9x-Wv", "marker-slug"] { #expect(try folder.bytes().range(of: Data(mark.utf8)) != nil) }
    clock.pass(days: 31)
    #expect(try store.forget(olderThan: 30) == 1)
    for mark in ["Zq9x-Wv", "marker-slug"] { #expect(try folder.bytes().range(of: Data(mark.utf8)) == nil) }
  }

  /// SQLite has split and joined pages many times before, which moves words within them. With these seeds, SQLite's
  /// `secure_delete` alone does not erase every word.
  @Test(
    "No file holds any word of many visits forgotten among others, and none of the others is lost", arguments: [13, 23])
  func manyBytes(_ seed: Int) throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    var random = SeededNumbers(seed: UInt64(seed))
    var marks: [VisitID: [String]] = [:]
    for number in 0..<400 {
      let words = (0..<Int.random(in: 1...30, using: &random)).map { index in
        "w\(number)x\(index)y" + String(repeating: "z", count: Int.random(in: 0...200, using: &random))
      }
      let id = try store.begin(.of("v\(number)"))
      _ = try store.record(words.map { VisitEvent(.said, subject: $0, value: "\($0)-value") }, in: id)
      marks[id] = words
      if number % 50 == 49 {
        let gone = Array(marks.keys.sorted { $0.number < $1.number }.shuffled(using: &random).prefix(20))
        try store.forget(gone)
        let bytes = try folder.bytes()
        for id in gone {
          for word in marks[id] ?? [] { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(id) \(word)") }
          marks[id] = nil
        }
      }
    }
    for (id, words) in marks { #expect(try store.visit(id)?.events.map(\.subject) == words) }
  }

  @Test("Forgetting says so where another program keeps the old words from being wiped, and wipes them the next time")
  func busy() throws {
    let id = try visit("Zq9x-Wv")
    let reader = try folder.raw()
    try reader.execute("BEGIN; SELECT * FROM visit")
    #expect(throws: VisitLogError.busy(path: folder.file)) { try store.forget([id]) }
    try reader.execute("COMMIT")
    #expect(try store.forget([id]) == [])
    #expect(try folder.bytes().range(of: Data("Zq9x-Wv".utf8)) == nil)
  }

  @Test("A program that was ended after it deleted, and before it wiped, leaves the wiping to the next")
  func cutShort() throws {
    let id = try visit("Zq9x-Wv")
    try store.forget(olderThan: nil)
    _ = try visit("kept")
    try folder.raw().execute("INSERT INTO visit (label, begun) VALUES ('Xk7-Qj', 1)")
    try folder.raw().execute("DELETE FROM visit WHERE label = 'Xk7-Qj'; PRAGMA user_version = 1")
    #expect(try folder.bytes().range(of: Data("Xk7-Qj".utf8)) != nil)
    #expect(try folder.store(clock: clock).forget(olderThan: 30) == 0)
    #expect(try folder.bytes().range(of: Data("Xk7-Qj".utf8)) == nil)
    #expect(try folder.raw().value("PRAGMA user_version", as: Int.self) == 0)
    #expect(try store.visit(id) == nil)
  }
}
