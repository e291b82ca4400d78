import Guides

/// A request of a desk screen that needs the log of visits or the disk.
package enum DeskRequest: Request, Equatable {
  /// Begins a visit, and records its details in it.
  case begin(VisitLabel, [VisitEvent])
  /// Records events in a visit: all of them or none.
  case record([VisitEvent], in: VisitID)
  /// Saves a page for printing: a whole HTML page, and the beginning of its file's name, such as `visit-12-plan`.
  case save(page: String, named: String)
  /// Lists the visits that match a search.
  case find(VisitSearch)
  /// Deletes visits that are outdated by the clock, which a person says is right.
  case expire
}
