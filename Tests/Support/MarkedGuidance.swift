import Foundation
package import Guides
import Kiosk
package import Library
import Pages
import Reader
package import Screens

/// Guidance in a test language: English with a mark around each phrase, unless other words are given.
package final class MarkedGuidance: GuideRepository {
  package let library: GuideLibrary
  package let words: Words

  package init(_ library: GuideLibrary, words: Words = MarkedGuidance.words) {
    self.library = library
    self.words = words
  }

  /// All phrases of the reader, the kiosk and the kiosk's screens.
  package static let phrases =
    ReaderPhrases.all(with: .shipped) + KioskPhrases.all

  package static let words = Words(
    language: "en-XA",
    translations: Dictionary(
      uniqueKeysWithValues: phrases.map { phrase in
        let forms: PhraseForms =
          switch phrase.english {
          case .text(let text): .text(mark(text))
          case .plural(let forms): .plural(forms.mapValues(mark))
          }
        return (phrase.key, forms)
      }))

  private static func mark(_ text: PhraseText) -> PhraseText { PhraseText("«\(text.written)»") }

  /// The text outside of all marks, without leading and trailing spaces.
  package static func unmarked(_ text: String) -> String {
    var depth = 0
    var outside = ""
    for character in text {
      if character == "«" { depth += 1 }
      if depth == 0 { outside.append(character) }
      if character == "»" { depth -= 1 }
    }
    return outside.trimmingCharacters(in: .whitespaces)
  }

  /// The texts of the guidance itself that appear in lists and search results.
  package var guidance: Set<String> {
    let facts = kinds.all.flatMap { list(of: $0.name) }
    let sections = facts.compactMap { guide($0.id) }.flatMap { $0.sections.map(\.title) }
    return Set(facts.flatMap { [$0.title, $0.summary] } + sections + [self.facts["clinic-name"]])
  }

  package var kinds: GuideKinds { library.kinds }
  package var facts: LocalFacts { library.facts }
  package var levels: Levels { library.levels }
  package var brokenFiles: [BrokenFile] { library.brokenFiles }

  package func count(of kind: String) -> Int { library.count(of: kind) }
  package var isSigned: Bool { false }
  package var hasFaceMap: Bool { library.hasFaceMap }
  package var faceMap: FaceMap? { library.faceMap }

  package func list(of kind: String) -> [GuideFacts] { library.list(of: kind) }
  package func guide(_ id: String) -> (any Guide)? { library.guide(id) }
  package func prepareSearch() { library.prepareSearch() }
  package func search(_ words: String, limit: Int) -> SearchAnswer { library.search(words, limit: limit) }
  package func readOneMore() -> Bool { library.readOneMore() }
}
