import Guides
import Library
import Prose
import Screens

@testable import Reader

/// Guidance in a language of its own: English, with a mark around each phrase, unless it is given other words.
final class MarkedGuidance: GuideRepository {
  let library: GuideLibrary
  let words: Words

  init(_ library: GuideLibrary, words: Words = MarkedGuidance.words) {
    self.library = library
    self.words = words
  }

  /// All that the reader, the kiosk and what stands on its screens can say.
  static let phrases =
    ReaderPhrases.all(with: .shipped) + KioskPhrases.all

  static let words = Words(
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

  /// What stands outside of all marks, without the spaces at its ends.
  static func unmarked(_ text: String) -> String {
    var depth = 0
    var outside = ""
    for character in text {
      if character == "«" { depth += 1 }
      if depth == 0 { outside.append(character) }
      if character == "»" { depth -= 1 }
    }
    return outside.trimmed
  }

  /// What the guidance says itself on lists and on what was found.
  var guidance: Set<String> {
    let facts = kinds.all.flatMap { list(of: $0.name) }
    let sections = facts.compactMap { guide($0.id) }.flatMap { $0.sections.map(\.title) }
    return Set(facts.flatMap { [$0.title, $0.summary] } + sections + [self.facts["clinic-name"]])
  }

  var kinds: GuideKinds { library.kinds }
  var facts: LocalFacts { library.facts }
  var levels: Levels { library.levels }
  var brokenFiles: [BrokenFile] { library.brokenFiles }

  func count(of kind: String) -> Int { library.count(of: kind) }
  var isSigned: Bool { false }

  func list(of kind: String) -> [GuideFacts] { library.list(of: kind) }
  func guide(_ id: String) -> (any Guide)? { library.guide(id) }
  func prepareSearch() { library.prepareSearch() }
  func search(_ words: String, limit: Int) -> SearchAnswer { library.search(words, limit: limit) }
  func readOneMore() -> Bool { library.readOneMore() }
}
