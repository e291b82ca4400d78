/// A product that the guidance names, or what stands for another.
package enum Product: String, CaseIterable, Sendable {
  case botox, dysport, xeomin, jeuveau, daxxify, letybo
  case other
  case notKnown = "not-known"

  package var words: String {
    switch self {
    case .botox: "Botox"
    case .dysport: "Dysport"
    case .xeomin: "Xeomin"
    case .jeuveau: "Jeuveau"
    case .daxxify: "Daxxify"
    case .letybo: "Letybo"
    case .other: "Another product"
    case .notKnown: "Not known"
    }
  }

  /// True where somebody knows by name what was injected.
  package var isNamed: Bool { self != .other && self != .notKnown }
}
