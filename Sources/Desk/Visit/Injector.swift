/// Who injected, as far as symptom checks ask. No person is ever named.
package enum Injector: String, CaseIterable, Sendable {
  case registeredHere = "registered-here"
  case somebodyElse = "somebody-else"

  package var words: String {
    switch self {
    case .registeredHere: "A registered professional, here"
    case .somebodyElse: "Somebody else, or elsewhere"
    }
  }
}
