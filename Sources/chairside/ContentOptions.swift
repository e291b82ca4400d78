import ArgumentParser
import Glibc
import Guides
import Library
import Prose
import Screens

/// The options of every command that reads content.
struct ContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder with the guidance.", valueName: "folder"))
  var content: String?

  @Option(help: ArgumentHelp("A clinic's own folder of the same layout, laid over the guidance.", valueName: "folder"))
  var clinic: String?

  @Option(help: "Language of the guidance.")
  var language = "en"

  @Option(help: "Place whose numbers and words to use, as en-GB.")
  var locale: String?

  @Flag(help: "Show the version of the program and of the guidance.")
  var version = false

  /// Opens the guidance: `--content`, `$CHAIRSIDE_CONTENT`, beside the program, the installed share folder, `./Content`.
  func library() throws -> GuideLibrary {
    let places = content.map { [$0] } ?? Self.places
    let folder = places.first { access($0, F_OK) == 0 }
    let options = GuideLibrary.Options(language: language, locale: locale, clinic: clinic)
    do {
      guard let folder else {
        throw content.map { LibraryError.noFolder($0, looked: []) }
          ?? LibraryError.noFolder("./Content", looked: Self.places)
      }
      return try GuideLibrary(folder: folder, options: options)
    } catch {
      throw Failure(.badData, "\(error)")
    }
  }

  /// The languages that the content has, by their own names.
  func languages(of library: GuideLibrary) -> [Appearance.Choice] {
    let names = [
      "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français", "it": "Italiano", "pt": "Português",
    ]
    let folder = library.root.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let root = library.root.hasPrefix("/") ? folder : String(folder.dropFirst())
    return GuideLibrary.languages(of: root).map { Appearance.Choice(name: $0, words: names[$0] ?? $0) }
  }

  private static var places: [String] {
    var places: [String] = []
    if let named = getenv("CHAIRSIDE_CONTENT").map({ String(cString: $0) }), !named.isEmpty { places.append(named) }
    if let program = realpath("/proc/self/exe", nil) {
      let folder = String(cString: program).split(separator: "/").dropLast().map { "/" + $0 }.joined()
      free(program)
      places += ["\(folder)/Content", "\(folder)/../share/chairside/Content"]
    }
    return places + ["/usr/share/chairside/Content", "./Content"]
  }

  static var localZone: TimeZoneRule {
    TimeZoneRule { moment in
      var seconds = time_t(moment.seconds)
      var fields = tm()
      return localtime_r(&seconds, &fields) == nil ? 0 : fields.tm_gmtoff
    }
  }

  static var now: Moment { Moment(seconds: time(nil)) }

  func surroundings(of library: GuideLibrary) -> Surroundings {
    Surroundings(facts: library.facts, levels: library.levels, now: Self.now, zone: Self.localZone)
  }
}

/// A command that reads content: it opens the library, or says which versions these are.
protocol ContentCommand: ParsableCommand {
  var options: ContentOptions { get }
  func run(_ library: GuideLibrary) throws
}

extension ContentCommand {
  mutating func run() throws {
    let library = try options.library()
    if options.version {
      Output.print("chairside \(programVersion), content \(library.version)")
    } else {
      try run(library)
    }
  }

  /// The guide with an id that a person typed; fails with the nearest one there is.
  func guide(_ id: String, in library: GuideLibrary) throws -> (guide: any Guide, section: String?) {
    let halves = id.split(separator: "#", maxSplits: 1).map(String.init)
    let name = halves.first ?? ""
    let known = library.paths.filter { $0.contains("/") && !$0.hasSuffix(".cases.md") }.map { String($0.dropLast(3)) }
    guard let reading = library.reading(of: name) else {
      throw Failure(
        .notFound, "There is no guide \"\(name)\".\(Spelling.hint(for: name, among: known)) Try: chairside list")
    }
    guard let guide = reading.guide else {
      let first = reading.findings.first { $0.severity == .error }?.description ?? ""
      throw Failure(.badData, "The guide \"\(name)\" has errors and cannot be opened. \(first)")
    }
    guard halves.count == 2 else { return (guide, nil) }
    let slugs = guide.sections.map(\.slug) + guide.otherSlugs
    guard slugs.contains(halves[1]) else {
      throw Failure(
        .notFound,
        "The guide \"\(name)\" has no section \"\(halves[1])\".\(Spelling.hint(for: halves[1], among: slugs))")
    }
    return (guide, halves[1])
  }
}

let programVersion = "0.1.0"

extension Guide {
  /// Slugs that can be opened but are not listed as sections.
  fileprivate var otherSlugs: [String] { (self as? Triage.Guide)?.outcomes.map(\.slug) ?? [] }
}
