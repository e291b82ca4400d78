import Screens

extension Size {
  /// The size from what the terminal reports: 80 by 24 if a serial line reports nothing, and at most 1000 by 500.
  init(reportedColumns columns: Int, rows: Int) {
    self.init(columns: columns > 0 ? min(columns, 1000) : 80, rows: rows > 0 ? min(rows, 500) : 24)
  }
}
