import ArgumentParser
import Glibc
import Guides
import Library
import Pages

/// `chairside check`: every finding of a content folder.
struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a content folder and say what to put right.",
    discussion: """
      Exits with 1 where it found errors, and with --strict also for warnings.

      Example: chairside check Content --strict
      Example: chairside check --explain R404
      Example: chairside check Content --stories Tests/Stories
      Example: chairside check --stamp --program /usr/bin/chairside-kiosk /usr/share/chairside/Content
      """)

  @Argument(help: "The content folder; without it, the one that the reader would open.", completion: .directory)
  var folder: String?

  @Option(help: "One of: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.text

  @Flag(help: "Show what no case and no proof covers.")
  var coverage = false

  @Flag(help: "Seed faults, and show those that nothing notices.")
  var mutate = false

  @Option(
    help: ArgumentHelp("Walk the stories of a folder from each of their doors.", valueName: "folder"),
    completion: .directory)
  var stories: String?

  @Flag(help: "Fail for warnings too, and take an overdue review for an error.")
  var strict = false

  @Flag(help: "Note in the folder which guides have no error, so that programs that show them open faster.")
  var stamp = false

  @Option(
    help: ArgumentHelp("A further program of the same build that may rely on the stamp.", valueName: "file"),
    completion: .file())
  var program: [String] = []

  @Option(
    help: ArgumentHelp("Say what a rule asks for and why, as R404, and check nothing.", valueName: "rule"),
    completion: .list(Rule.allCases.map(\.rawValue)))
  var explain: String?

  @Option(name: .customLong("on"), help: ArgumentHelp("Check as if today were this day.", valueName: "date"))
  var day: Day?

  @OptionGroup var options: ContentOptions

  func run() throws {
    if let explain { return try Self.explain(explain) }
    var options = options
    if let folder { options.content = folder }
    let libraries = try libraries(options)
    let library = libraries[0]
    if options.version { return Output.print("chairside \(programVersion), content \(library.version)") }
    if let stories { return try walk(stories, in: library) }
    if coverage { return CoverageReport(library).print(asJSON: format == .json) }
    if mutate { return MutationReport(library).print(asJSON: format == .json) }
    let findings = findings(of: libraries)
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    switch format {
    case .text:
      for finding in findings { Output.print(finding.description) }
      let files = libraries.reduce(0) { $0 + $1.paths.count }
      let counts = "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
      Output.print("\(files) \(files == 1 ? "file" : "files") checked: \(counts).")
    case .json:
      Output.printJSON(
        .object(["errors": .int(errors), "warnings": .int(warnings), "findings": .list(findings.map(\.json))]))
    case .sarif:
      let log = SarifLog(
        programVersion: programVersion, rules: RuleBook(library.kinds), repository: Repository.root(of: library.root))
      Output.printJSON(log.json(of: findings) { path in Self.location(of: path, in: libraries) })
    }
    if stamp { for library in libraries { try writeStamp(of: library) } }
    if errors > 0 || (strict && warnings > 0) { throw ExitCode.notFound }
  }

  /// The language that an option names; without one, every language of the folder, that of the source first.
  private func libraries(_ options: ContentOptions) throws -> [GuideLibrary] {
    let look = { (stamp: Bool) in stamp ? GuideLibrary.Look.again(after: nil) : .once }
    var choice = options.choice
    let names = choice.language == nil ? try choice.languageNames() : []
    let source = GuideLibrary.sourceLanguage
    guard names.count > 1 else { return [try choice.library(look: look(stamp))] }
    return try (names.filter { $0 == source } + names.filter { $0 != source }).map { name in
      choice.language = name
      choice.needsLocale = name == source
      return try choice.library(look: look(stamp))
    }
  }

  /// All findings; those of a translation with the language before the path.
  private func findings(of libraries: [GuideLibrary]) -> [Finding] {
    libraries.flatMap { library in
      library.check(on: day ?? LocalClock.today).map { finding in
        let finding = strict ? finding.strict : finding
        return library.isTranslation && libraries.count > 1 ? finding.under(library.language) : finding
      }
    }
  }

  private static func location(of path: String, in libraries: [GuideLibrary]) -> String {
    for library in libraries.dropFirst() where path.hasPrefix(library.language + "/") {
      return Repository.wholePath(of: library.location(of: String(path.dropFirst(library.language.count + 1))))
    }
    return Repository.wholePath(of: libraries[0].location(of: path))
  }

  private func walk(_ stories: String, in library: GuideLibrary) throws {
    let folder: StoryFolder
    do {
      folder = try StoryFolder(stories, in: library)
    } catch {
      throw Failure(.badData, "\(error)")
    }
    StoriesOutput(folder).print(asJSON: format == .json)
    let isBad = folder.findings.contains { $0.severity == .error || (strict && $0.severity == .warning) }
    if isBad { throw ExitCode.notFound }
  }

  private func writeStamp(of library: GuideLibrary) throws {
    let named = try program.map { file in
      guard let id = BuildID.ofProgram(at: file) else {
        throw Failure(.badData, "\(file) is no program with a build id. Name one of the programs of this build.")
      }
      return id
    }
    guard let own = BuildID.own else {
      throw Failure(.badData, "This program has no build id. Link it with --build-id to make stamps.")
    }
    let text = library.stamp(for: Set(named + [own]))
    guard TextFile.write(text, to: library.stampPath, mode: 0o644) else {
      let reason = String(cString: strerror(errno)).lowercased()
      throw Failure(
        .cannotWrite, "\(library.stampPath) cannot be written: \(reason). Check a copy that you may write to.")
    }
  }

  private static func explain(_ name: String) throws {
    let ids = Rule.allCases.map(\.rawValue)
    guard let text = Rule(rawValue: name.uppercased()).flatMap(RuleBook(.shipped).text) else {
      let hint = Spelling.nearest(to: name, among: ids).map { "Did you mean \"\($0)\"?" }
      throw Failure(
        .notFound, "There is no rule \"\(name)\". \(hint ?? "The rules are: \(ids.joined(separator: ", ")).")")
    }
    Output.print(text)
  }
}

extension Finding {
  /// The finding under `--strict`, where an overdue review is an error.
  fileprivate var strict: Finding {
    guard rule == .reviewOverdue else { return self }
    var finding = self
    finding.severity = .error
    return finding
  }

  var json: JSON {
    .object([
      "rule": .string(rule.rawValue), "severity": .string(severity.rawValue), "file": .string(file),
      "line": .int(position.line), "column": .int(position.column), "message": .string(message),
      "fix": .string(fix), "example": .list(example.map(JSON.string)),
    ])
  }
}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
