package import Screens

/// Who injected, in the categories that symptom checks ask for. No person is ever named.
package enum Injector: String, CaseIterable, Sendable {
  case registeredHere = "registered-here"
  case somebodyElse = "somebody-else"

  package var phrase: Phrase {
    switch self {
    case .registeredHere: .injectorRegisteredHere
    case .somebodyElse: .injectorSomebodyElse
    }
  }
}
