import Foundation
import Library
import Pages
import Screens
import TestSupport
import Testing

@testable import Guides
@testable import Kiosk
@testable import Reader
@testable import chairside

/// The shipped content in Spanish, beside the English that it translates.
@Suite("The shipped content in Spanish")
struct SpanishContentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let content = root.appending(path: "Content").path(percentEncoded: false)

  private static func library(_ language: String, locale: String? = nil) throws -> GuideLibrary {
    var options = GuideLibrary.Options(language: language, locale: locale, phrases: PseudoLanguage.phrases)
    options.needsLocale = false
    return try GuideLibrary(folder: content, options: options)
  }

  @Test("The same answers lead to the same level, in every guide and every story")
  func sameLevels() throws {
    let (english, spanish) = (try Self.library("en"), try Self.library("es"))
    for path in english.paths where english.kinds.isGuide(path) {
      let id = String(path.dropLast(3))
      let comparison = try #require(spanish.guide(id), "\(id)").comparison(with: try #require(english.guide(id)))
      #expect(comparison == nil, "\(id)")
    }
    let stories = Self.root.appending(path: "Tests/Stories").path(percentEncoded: false)
    let tables = try [english, spanish].map { StoryReport(try StoryFolder(stories, in: $0).ends).table }
    #expect(tables[0] == tables[1])
  }

  @Test("Spanish is read easily: half of all sections at 65 or more on the INFLESZ scale, none under 55")
  func readability() throws {
    let library = try Self.library("es")
    var syllables = Syllables(.spanish)
    var indexes: [Int] = []
    for path in library.paths where library.kinds.isGuide(path) || path == "levels.md" {
      guard let page = library.page(at: path) else { continue }
      for section in PatientText(of: page, kinds: library.kinds).sections where !section.isReference {
        var score = ReadingScore(.spanish)
        for passage in section.passages where passage.role == .text {
          for sentence in SentenceReader.sentences(of: passage) { score.add(sentence, &syllables) }
        }
        if let tenths = score.tenths { indexes.append(tenths) }
      }
    }
    indexes.sort()
    #expect(indexes.count > 200)
    #expect(indexes[indexes.count / 2] >= 650)
    #expect(try #require(indexes.first) >= 550)
  }

  @Test(
    "At 80 columns the home screen says beside each door what is behind it", arguments: ["en", "es"], [true, false])
  func doors(language: String, isKiosk: Bool) throws {
    let clock = WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc)
    let size = Size(columns: 80, rows: 24)
    var reader = Application(try Self.library(language), isKiosk: isKiosk, size: size, clock: clock)
    while let deadline = reader.nextDeadline, deadline < 1 { _ = reader.handle(Event(.tick, at: 0)) }
    let doors = reader.canvas(size: size).lines.filter { $0.hasPrefix("   ") && $0.prefix(4).contains { $0.isNumber } }
    #expect(doors.count == 7)
    #expect(doors.allSatisfy { $0.dropFirst(34).contains { $0 != " " } }, "\(doors.joined(separator: "\n"))")
  }

  // MARK: No other language

  @Test("No page of a guide has a sentence of the other language", arguments: ["es", "en"])
  func pages(language: String) throws {
    let library = try Self.library(language)
    let context = ScreenContext(
      facts: library.facts, levels: library.levels, language: language, words: library.words)
    for path in library.paths where library.kinds.isGuide(path) {
      // The sources are publications by their own names.
      guard let guide = library.guide(String(path.dropLast(3))), path != "faq/about.md" else { continue }
      let text = SheetLayout.text(of: guide.pieces(of: nil, in: context), width: 76)
      for line in text.split(separator: "\n") where !line.hasPrefix("  S") {
        #expect(ForeignWords.found(in: String(line), of: language) == [], "\(path): \(line)")
      }
    }
  }

  @Test(
    "No screen of a Spanish visit has an English word",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)])
  func screens(size: Size) throws {
    let spanish = try Self.library("es")
    let clock = WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc)
    var reader = Application(
      spanish,
      appearance: Appearance(
        themes: ["dark", "light"], languages: [Appearance.Choice(name: "es", words: "Español")], theme: "dark",
        language: "es"), isKiosk: true, size: size, clock: clock)
    while let deadline = reader.nextDeadline, deadline < 1 { _ = reader.handle(Event(.tick, at: 0)) }
    var waiting: ArraySlice<Application> = [reader]
    var seen: Set<[String]> = []
    while let next = waiting.popFirst(), seen.count < 400 {
      var shown = next
      let rows = shown.canvas(size: size).lines
      guard seen.insert(rows).inserted else { continue }
      // The sources are publications by their own names.
      if rows[0].contains("Fuentes") { continue }
      let strangers = rows.flatMap { ForeignWords.found(in: $0, of: "es") }
      #expect(strangers == [], "\(rows.joined(separator: "\n"))")
      for key in Self.keys {
        var following = shown
        _ = following.handle(Event(.key(key), at: 0))
        waiting.append(following)
      }
    }
    #expect(seen.count >= 400)
  }

  @Test("A change of the language leaves no English word on any screen, not even what was said of the last key")
  func changedScreens() throws {
    let (english, spanish) = (try Self.library("en"), try Self.library("es"))
    let size = Size(columns: 80, rows: 24)
    let clock = WallClock(start: Moment("2026-11-24T10:40", in: .utc), startTime: 0, zone: .utc)
    var reader = Application(
      english,
      appearance: Appearance(
        themes: ["dark", "light"], languages: ["en", "es"].map { Appearance.Choice(name: $0, words: $0) },
        theme: "dark", language: "en"), size: size, clock: clock)
    while let deadline = reader.nextDeadline, deadline < 1 { _ = reader.handle(Event(.tick, at: 0)) }
    var waiting: ArraySlice<Application> = [reader]
    var seen: Set<[String]> = []
    while let next = waiting.popFirst(), seen.count < 300 {
      var shown = next
      let rows = shown.canvas(size: size).lines
      guard seen.insert(rows).inserted else { continue }
      var changed = shown
      _ = changed.receive(NewGuidance(language: "es", repository: spanish), at: 0)
      let after = changed.canvas(size: size).lines
      if after[0].contains("Fuentes") { continue }
      #expect(
        after.flatMap { ForeignWords.found(in: $0, of: "es") } == [], "\((rows + after).joined(separator: "\n"))")
      for key in Self.keys {
        var following = shown
        _ = following.handle(Event(.key(key), at: 0))
        waiting.append(following)
      }
    }
    #expect(seen.count >= 300)
  }

  private static let keys: [Key] = "123456789+*".map { .character($0) } + [.enter]

  @Test("Every phrase of the program has words of its own")
  func phrases() throws {
    let words = try Self.library("es").words
    for phrase in PseudoLanguage.phrases {
      guard case .text(let text) = phrase.english, text.places.isEmpty else { continue }
      #expect(ForeignWords.found(in: words(phrase), of: "es") == [], "\(phrase.key): \(words(phrase))")
    }
  }

  // MARK: Changing the language

  @Test("A plan, and the question when the injection was, are in the new language at the same place")
  func planIsRenewed() throws {
    let (english, spanish) = (try Self.library("en"), try Self.library("es"))
    let guide = try #require(english.guide("aftercare/after-injection") as? Aftercare.Guide)
    let context = ScreenContext(
      facts: spanish.facts, levels: spanish.levels, now: Moment("2026-11-24T10:40", in: .utc), language: "es",
      words: spanish.words)
    let treated = Moment("2026-11-24T09:00", in: .utc)
    for screen in [Aftercare.PlanScreen(guide: guide, treated: treated), Aftercare.TreatedScreen(guide: guide)]
      as [any Screen]
    {
      let renewed = try #require(screen.renewed(from: spanish, in: context))
      #expect(renewed.sheet(in: context).identity == screen.sheet(in: context).identity)
      let text = SheetLayout.text(of: renewed.sheet(in: context).pieces, width: 76)
      #expect(ForeignWords.found(in: text, of: "es") == [])
    }
  }

  @Test("Ticks that are not sent yet are kept")
  func ticksAreKept() throws {
    let (english, spanish) = (try Self.library("en"), try Self.library("es"))
    let clock = WallClock(start: nil, startTime: 0, zone: .utc)
    let size = Size(columns: 80, rows: 24)
    var reader = Application(
      english, opening: .guide("triage/red-flags"),
      appearance: Appearance(
        themes: ["dark"], languages: ["en", "es"].map { Appearance.Choice(name: $0, words: $0) }, theme: "dark",
        language: "en"), size: size, clock: clock)
    for key in [Key.character("1"), .character("2")] {
      _ = reader.canvas(size: size)
      _ = reader.handle(Event(.key(key), at: 0))
    }
    #expect(reader.canvas(size: size).lines.contains { $0.contains("2 [x]") })
    _ = reader.receive(NewGuidance(language: "es", repository: spanish), at: 0)
    #expect(reader.canvas(size: size).lines.contains { $0.contains("2 [x]  Cuesta respirar") })
  }

  @Test("The place stays the same in every language", arguments: [("en-GB", "999"), ("es-ES", "112")])
  func placeIsKept(place: String, number: String) throws {
    var choice = ContentChoice()
    choice.folder = Self.content
    let handler = ReaderHandler(choice: choice, place: place, memory: MemoryFile(), desk: nil, calls: nil)
    for language in ["es", "en", "es"] {
      let reply = handler.perform(.language(language), at: 0) as? NewGuidance
      #expect(reply?.repository?.facts["emergency-number"] == number)
    }
  }

  // MARK: Places

  @Test(
    "The emergency number is that of the place, and no fact of it is said in English",
    arguments: [(nil, "911"), ("es-ES", "112"), ("en-GB", "999"), ("en-AU", "000"), ("en-CA", "911")]
      as [(String?, String)])
  func place(locale: String?, number: String) throws {
    let facts = try Self.library("es", locale: locale).facts
    #expect(facts["emergency-number"] == number)
    #expect(facts["emergency-strip"].contains(number))
    for (key, fact) in facts.values { #expect(ForeignWords.found(in: fact, of: "es") == [], "\(key): \(fact)") }
  }

  @Test(
    "A country without a file has no number of another country, and one that speaks another language has its own",
    arguments: ["en", "es"])
  func countries(language: String) throws {
    for place in ["es-CO", "es-CL", "en-NZ", "en-IE", "fr-FR"] {
      let library = try Self.library(language, locale: place)
      let text = library.facts.values.values.joined(separator: " ")
      #expect(!text.contains { $0.isNumber }, "\(place): \(text)")
      #expect(library.facts["emergency-number"].contains(language == "es" ? "emergencias" : "emergency number"))
    }
    for (place, number) in [("ca-ES", "112"), ("cy-GB", "999"), ("fr-CA", "911"), ("es-PR", "911"), ("es-US", "911")] {
      #expect(try Self.library(language, locale: place).facts["emergency-number"] == number, "\(place)")
    }
  }

  @Test("In Spain times are said by the clock of 24 hours, and elsewhere by that of 12")
  func clock() throws {
    let afternoon = ClockTime(try #require(Moment("2026-12-08T14:40", in: .utc)), in: .utc)
    #expect(try Self.library("es", locale: "es-ES").words.time(afternoon) == "14:40")
    #expect(try Self.library("es").words.time(afternoon) == "2:40 p. m.")
    #expect(try Self.library("en", locale: "en-GB").words.time(afternoon) == "2:40 pm")
  }

  @Test("In the order of the alphabet accents do not count, and ñ is a letter after n")
  func order() throws {
    let titles = ["Ñame", "¿Oye mal?", "Zumo", "Ángulo", "Anís", "Nuez", "Úlcera"]
    let words = try Self.library("es").words
    #expect(
      titles.sorted { words.sortingKey(of: $0) < words.sortingKey(of: $1) }
        == ["Ángulo", "Anís", "Nuez", "Ñame", "¿Oye mal?", "Úlcera", "Zumo"])
    let english = ["Nz", "Ño", "Na"].sorted { Words.english.sortingKey(of: $0) < Words.english.sortingKey(of: $1) }
    #expect(english == ["Na", "Ño", "Nz"])
  }

  @Test("In Australia no product is named, in either language", arguments: ["en", "es"])
  func noBrands(language: String) throws {
    let library = try Self.library(language, locale: "en-AU")
    let context = ScreenContext(
      facts: library.facts, levels: library.levels, language: language, words: library.words, setting: .kiosk)
    let brands = [
      "botox", "bótox", "dysport", "xeomin", "jeuveau", "daxxify", "letybo", "azzalure", "bocouture", "alluzience",
      "nuceiva", "relfydess", "lotulinumtoxina", "botulinumtoxina",
    ]
    for path in library.paths {
      guard let guide = library.guide(String(path.dropLast(3))), path != "faq/about.md" else { continue }
      let text = library.facts.inLocalWords(SheetLayout.text(of: guide.pieces(of: nil, in: context), width: 76))
      for line in text.lowercased().split(separator: "\n") {
        #expect(brands.filter { line.contains($0) } == [], "\(path): \(line)")
      }
    }
  }
}
