/// Performs the requests of the desk screens. Nothing else in this module writes to the log of visits or saves a page.
package struct DeskService: Sendable {
  private let log: any VisitLog
  private let tray: (any PrintSpool)?
  private let expiry: (any VisitExpiry)?

  /// - Parameters:
  ///   - tray: where pages are saved for printing; nil if they cannot be.
  ///   - expiry: deletes old visits; nil if they are not deleted from the desk.
  package init(log: any VisitLog, tray: (any PrintSpool)? = nil, expiry: (any VisitExpiry)? = nil) {
    self.log = log
    self.tray = tray
    self.expiry = expiry
  }

  /// Performs a request. Anything that the reply reports as recorded or saved is durable.
  package func answer(_ request: DeskRequest) -> DeskReply {
    switch request {
    case .begin(let label, let details): begin(label, details)
    case .record(let events, let visit): record(events, in: visit)
    case .save(let page, let name): save(page, named: name)
    case .find(let search): find(search)
    case .expire: expire()
    }
  }

  private func begin(_ label: VisitLabel, _ details: [VisitEvent]) -> DeskReply {
    let id: VisitID
    do {
      id = try log.begin(label)
    } catch {
      return .notRecorded(error)
    }
    guard !details.isEmpty else { return .begun(id) }
    do {
      _ = try log.record(details, in: id)
      return .begun(id)
    } catch {
      return .begunWithoutDetails(id, error)
    }
  }

  private func record(_ events: [VisitEvent], in visit: VisitID) -> DeskReply {
    do {
      return .recorded(try log.record(events, in: visit))
    } catch {
      return .notRecorded(error)
    }
  }

  private func save(_ page: String, named name: String) -> DeskReply {
    guard let tray else {
      return .notSaved(.noTray)
    }
    do {
      return .saved(path: try tray.save(page, named: name))
    } catch {
      return .notSaved(error)
    }
  }

  private func expire() -> DeskReply {
    do {
      return .expired(try expiry?.expire() ?? 0)
    } catch {
      return .notExpired(error)
    }
  }

  private func find(_ search: VisitSearch) -> DeskReply {
    do {
      return .found(try log.visits(search))
    } catch {
      return .notSearched(error)
    }
  }
}
