import Screens

extension Size {
  /// A size as the line reports it: 80 by 24 where a serial line reports nothing, and never larger than a person sees.
  init(reportedColumns columns: Int, rows: Int) {
    self.init(columns: columns > 0 ? min(columns, 1000) : 80, rows: rows > 0 ? min(rows, 500) : 24)
  }
}
