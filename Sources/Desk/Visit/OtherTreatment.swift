/// What else was done at the same visit; the guidance asks about it in many symptom checks.
package enum OtherTreatment: String, CaseIterable, Sendable {
  case filler, threads
  case injection = "another-injection"
  case device = "laser-or-device"
  case facial
  case other

  package var words: String {
    switch self {
    case .filler: "Filler"
    case .threads: "Threads"
    case .injection: "Another injection"
    case .device: "Laser or another device"
    case .facial: "Facial"
    case .other: "Something else"
    }
  }

  /// True for what symptom checks ask about as "filler, threads or another injection".
  package var isFillerOrInjection: Bool { [.filler, .threads, .injection].contains(self) }
}
