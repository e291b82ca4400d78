package import Screens

/// Another treatment at the same visit; many symptom checks ask about it.
package enum OtherTreatment: String, CaseIterable, Sendable {
  case filler, threads
  case injection = "another-injection"
  case device = "laser-or-device"
  case facial
  case other

  package var phrase: Phrase {
    switch self {
    case .filler: .treatmentFiller
    case .threads: .treatmentThreads
    case .injection: .treatmentInjection
    case .device: .treatmentDevice
    case .facial: .treatmentFacial
    case .other: .treatmentOther
    }
  }

  /// The phrase for use within a sentence.
  package var phraseInText: Phrase {
    switch self {
    case .filler: .knownFiller
    case .threads: .knownThreads
    case .injection: .knownInjection
    case .device: .knownDevice
    case .facial: .knownFacial
    case .other: .knownOther
    }
  }

  /// True for what symptom checks call "filler, threads or another injection".
  package var isFillerOrInjection: Bool { [.filler, .threads, .injection].contains(self) }
}
