import Database

/// The tables of visits, and the migration of older files.
enum VisitSchema {
  /// "CHVI": distinguishes the file from other programs' databases.
  static let applicationID = 0x4348_5649

  static let migrations = Migrations(["1": first, "2": second])

  /// The language of a page that was handed out.
  private static let second = "ALTER TABLE event ADD COLUMN language TEXT"

  /// Events are append-only, and deleted only with their whole visit. `treated` and `finished` are derived from the
  /// events and set in the transaction that adds them. Times are seconds since 1970.
  private static let first = """
    CREATE TABLE visit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      label TEXT NOT NULL COLLATE NOCASE,
      begun INTEGER NOT NULL,
      treated INTEGER,
      finished INTEGER
    ) STRICT;
    CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      visit INTEGER NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      guide TEXT,
      content TEXT,
      subject TEXT NOT NULL,
      value TEXT NOT NULL,
      old TEXT,
      reason TEXT,
      time INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX visit_label ON visit (label);
    CREATE INDEX visit_begun ON visit (begun);
    CREATE INDEX visit_treated ON visit (treated) WHERE treated IS NOT NULL;
    CREATE INDEX visit_open ON visit (begun) WHERE finished IS NULL;
    CREATE INDEX event_visit ON event (visit);
    CREATE TRIGGER event_update BEFORE UPDATE ON event BEGIN
      SELECT RAISE(ABORT, 'an event is never changed');
    END;
    CREATE TRIGGER event_delete BEFORE DELETE ON event WHEN EXISTS (SELECT 1 FROM visit WHERE id = OLD.visit) BEGIN
      SELECT RAISE(ABORT, 'an event is only deleted with its visit');
    END;
    CREATE TRIGGER visit_update BEFORE UPDATE OF id, label, begun ON visit BEGIN
      SELECT RAISE(ABORT, 'a visit keeps its number, label and beginning');
    END;
    CREATE TRIGGER visit_reopen BEFORE UPDATE OF treated, finished ON visit WHEN OLD.finished IS NOT NULL BEGIN
      SELECT RAISE(ABORT, 'a finished visit is never changed');
    END;
    """
}
