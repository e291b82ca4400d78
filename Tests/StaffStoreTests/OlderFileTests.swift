import Database
import Foundation
import Guides
import Pages
import Staff
import StaffStore
import Testing

/// A file as version 1 wrote it, created without current code. It must never be changed, because such files are in use.
private let version1 = """
  PRAGMA application_id = 1128814153;
  CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
  INSERT INTO grdb_migrations VALUES ('1');
  CREATE TABLE visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL COLLATE NOCASE, begun INTEGER NOT NULL, treated INTEGER,
    finished INTEGER) STRICT;
  CREATE TABLE event (
    id INTEGER PRIMARY KEY, visit INTEGER NOT NULL REFERENCES visit (id) ON DELETE CASCADE, kind TEXT NOT NULL,
    guide TEXT, content TEXT, subject TEXT NOT NULL, value TEXT NOT NULL, old TEXT, reason TEXT,
    time INTEGER NOT NULL) STRICT;
  CREATE INDEX visit_label ON visit (label);
  CREATE INDEX visit_begun ON visit (begun);
  CREATE INDEX visit_treated ON visit (treated) WHERE treated IS NOT NULL;
  CREATE INDEX visit_open ON visit (begun) WHERE finished IS NULL;
  CREATE INDEX event_visit ON event (visit);
  INSERT INTO visit VALUES (1, 'AB 1', 1795521600, 1795510800, 1795522000), (4, 'b', 1795600000, NULL, NULL);
  INSERT INTO event VALUES
    (1, 1, 'noted', NULL, NULL, 'treated', '2026-11-24T09:00:00Z', NULL, NULL, 1795521601),
    (2, 1, 'answered', 'aftercare/after-injection', '\(ContentHash(of: [1]))', 'q', 'a', NULL, NULL, 1795521700),
    (3, 1, 'finished', NULL, NULL, '', '', NULL, NULL, 1795522000),
    (4, 4, 'changed', NULL, NULL, 'lot', 'C1', 'C2', 'misread', 1795600001);
  """

@Test("A file that version 1 wrote is read whole and goes on")
func versionOne() throws {
  let folder = try TemporaryFolder()
  try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
  try folder.raw().execute(version1)
  let store = try folder.store()
  var answer = VisitEvent(.answered, subject: "q", value: "a", time: Moment(seconds: 1_795_521_700))
  answer.guide = "aftercare/after-injection"
  answer.content = ContentHash(of: [1])
  let first = VisitRecord(
    summary: VisitSummary(
      id: VisitID(1), label: try .of("AB 1"), begun: Moment(seconds: 1_795_521_600),
      treated: Moment(seconds: 1_795_510_800), isFinished: true),
    events: [
      VisitEvent(
        .noted, subject: "treated", value: "2026-11-24T09:00:00Z", time: Moment(seconds: 1_795_521_601)),
      answer, VisitEvent(.finished, time: Moment(seconds: 1_795_522_000)),
    ])
  #expect(try store.visit(VisitID(1)) == first)
  let change = VisitEvent(
    .changed, subject: "lot", value: "C1", old: "C2", reason: "misread", time: Moment(seconds: 1_795_600_001))
  #expect(try store.visit(VisitID(4))?.events == [change])
  #expect(try store.visits(VisitSearch()).map(\.id) == [VisitID(4), VisitID(1)])
  #expect(try store.begin(.of("c")) == VisitID(5))
  var handedOut = VisitEvent(.handedOut, subject: "plan", value: "print")
  handedOut.language = "es-US"
  _ = try store.record([handedOut], in: VisitID(4))
  #expect(try store.visit(VisitID(4))?.events.map(\.language) == [nil, "es-US"])
}
