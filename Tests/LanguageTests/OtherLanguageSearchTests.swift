import Guides
import Library
import Testing

/// The danger signs are found in both languages, whichever is on the screen.
@Suite("Searching in the other language")
struct OtherLanguageSearchTests {
  private static func library(_ language: String) throws -> GuideLibrary {
    let content = String(#filePath.dropLast("Tests/LanguageTests/OtherLanguageSearchTests.swift".count)) + "Content"
    var options = GuideLibrary.Options(language: language, phrases: PseudoLanguage.phrases)
    options.needsLocale = false
    let library = try GuideLibrary(folder: content, options: options)
    library.prepareSearch()
    while library.readOneMore() {}
    return library
  }

  private static func first(_ query: String, in library: GuideLibrary) -> String {
    library.search(query, limit: 1).hits.first?.id ?? ""
  }

  private static let spanish = [
    "no puedo respirar", "me cuesta tragar", "no puedo tragar saliva", "me ahogo", "veo doble", "me quiero morir",
    "me quiero matar", "se me hinchó la cara", "se me hincho la lengua", "me desmayé", "no puedo hablar bien",
    "dolor de pecho", "me duele mucho el pecho", "tengo ronchas y no respiro bien", "estoy ciega de un ojo",
    "mi mamá no puede respirar", "no puedo levantar la cabeza", "no tengo aliento", "aliento", "no hay aire",
    "fatiga al hablar", "se puso morada",
  ]

  private static let english = [
    "i cant breathe", "cannot swallow", "double vision", "i want to die", "kill myself", "my face is swelling",
    "my tongue is swollen", "chest pain", "i cant speak", "choking", "my mum cant breathe", "gone blind in one eye",
    "i passed out", "cant hold my head up", "no breath", "no air", "loss of breath", "winded", "panting", "puffing",
    "there is no air coming in", "feeling winded on the stairs", "i have no breath left",
  ]

  @Test("A danger sign in either language leads to the danger signs first", arguments: ["en", "es"])
  func danger(language: String) throws {
    let library = try Self.library(language)
    let missed = (Self.spanish + Self.english).filter { !Self.first($0, in: library).hasPrefix("triage/red-flags#") }
    #expect(missed == [])
  }

  @Test("Air that nobody breathes is no danger sign", arguments: ["en", "es"])
  func otherAir(language: String) throws {
    let library = try Self.library(language)
    let queries = [
      "no air bubbles", "no air conditioning", "no hay aire acondicionado", "mal aliento", "puffing up under eyes",
      // Words of the same stem.
      "can i go out in the wind", "windy day", "wind", "can i wear pants", "can i walk in tight pants",
      "is there no problem with air travel", "no puedo estar al aire libre",
    ]
    let alarmed = queries.filter { Self.first($0, in: library).hasPrefix("triage/red-flags") }
    #expect(alarmed == [])
  }

  @Test("Of the other language only exact words count, so that its slips raise no alarm")
  func noSlips() throws {
    for (queries, language) in [
      (["no puedo esperar al viernes", "me quiero maquillar", "puedo tomar vino", "respeto al doctor"], "en"),
      (["breath mints", "can i drink wine", "dye my hair", "chess", "chose a clinic", "how long does it last"], "es"),
    ] {
      let library = try Self.library(language)
      let alarmed = queries.filter { Self.first($0, in: library).hasPrefix("triage/red-flags") }
      #expect(alarmed == [], "in \(language)")
    }
  }
}
