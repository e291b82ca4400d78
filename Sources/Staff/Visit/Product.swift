package import Screens

/// A product that the guidance names, or a placeholder for another or an unknown one.
package enum Product: String, CaseIterable, Sendable {
  case botox, dysport, xeomin, jeuveau, daxxify, letybo
  case other
  case notKnown = "not-known"

  package var phrase: Phrase {
    switch self {
    case .botox: .productBotox
    case .dysport: .productDysport
    case .xeomin: .productXeomin
    case .jeuveau: .productJeuveau
    case .daxxify: .productDaxxify
    case .letybo: .productLetybo
    case .other: .productOther
    case .notKnown: .productNotKnown
    }
  }

  /// True if the product is known by name.
  package var isNamed: Bool { self != .other && self != .notKnown }
}
