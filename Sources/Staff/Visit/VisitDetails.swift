package import Guides
package import Screens

/// The details of a treatment that staff noted. All of them are optional, and none identifies the patient.
package struct VisitDetails: Equatable, Sendable {
  /// The names of details, as recorded in events.
  package enum Name: String, CaseIterable, Sendable {
    case treated, areas, product, lot, injector
    case others = "other-treatments"

    package var phrase: Phrase {
      switch self {
      case .treated: .detailTreated
      case .areas: .detailAreas
      case .product: .detailProduct
      case .lot: .detailLot
      case .injector: .detailInjector
      case .others: .detailOthers
      }
    }

    /// The name in English, for exports.
    package var words: String { Words.english(phrase) }
  }

  package var treated: Moment?
  /// Names of aftercare plans without their folder, such as `upper-face`.
  package var areas: [String] = []
  package var product: Product?
  package var lot: LotNumber?
  package var injector: Injector?
  /// Nil if it was not noted; empty if there were none.
  package var others: [OtherTreatment]?

  /// The value of an event that records that nothing else was done.
  static let noOthers = "none"

  package init() {}

  /// The value of a detail as recorded in events; empty if it is not noted.
  package subscript(name: Name) -> String {
    switch name {
    case .treated: treated.map { ClockTime($0, in: .utc).iso8601 } ?? ""
    case .areas: areas.joined(separator: " ")
    case .product: product?.rawValue ?? ""
    case .lot: lot?.text ?? ""
    case .injector: injector?.rawValue ?? ""
    case .others: others.map { $0.isEmpty ? Self.noOthers : $0.map(\.rawValue).joined(separator: " ") } ?? ""
    }
  }

  /// Sets a detail from an event's value; a value that cannot be read counts as not noted.
  mutating func take(_ value: String, as name: Name) {
    let words = value.split(separator: " ").map(String.init)
    switch name {
    case .treated: treated = Moment(value, in: .utc)
    case .areas: areas = words
    case .product: product = Product(rawValue: value)
    case .lot: lot = LotNumber(value)
    case .injector: injector = Injector(rawValue: value)
    case .others: others = value.isEmpty ? nil : words.compactMap(OtherTreatment.init)
    }
  }

  /// The events that record the changes from older details to these.
  package func events(since old: VisitDetails = VisitDetails()) -> [VisitEvent] {
    Name.allCases.compactMap { name in
      let (before, now) = (old[name], self[name])
      guard before != now else { return nil }
      guard !before.isEmpty else { return VisitEvent(.noted, subject: name.rawValue, value: now) }
      return VisitEvent(.changed, subject: name.rawValue, value: now, old: before, reason: "put-right")
    }
  }
}
