import Foundation
import Guides
import Pages
import Screens
import Testing

@testable import Library

/// The shipped guidance in a folder that a test may change, with a stamp of it.
private final class StampedFolder {
  static let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Content")
    .standardized
  let url = FileManager.default.temporaryDirectory.appending(path: "stamp-\(UUID().uuidString)")

  /// - Parameter programs: the build IDs that the stamp is valid for; nil for that of the program that runs the test.
  init(programs: Set<String>? = nil) throws {
    try FileManager.default.copyItem(at: Self.content, to: url)
    let library = try GuideLibrary(folder: url.path, look: .again(after: nil))
    let text = library.stamp(for: try programs ?? [#require(BuildID.own)])
    try text.write(toFile: library.stampPath, atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func library(clinic: String? = nil, locale: String? = nil) throws -> GuideLibrary {
    let options = GuideLibrary.Options(locale: locale, clinic: clinic, trustsStamp: true)
    return try GuideLibrary(folder: url.path, options: options)
  }

  func file(_ path: String) -> URL { url.appending(path: "en/\(path)") }

  func append(_ text: String, to path: String) throws {
    let old = (try? String(contentsOf: file(path), encoding: .utf8)) ?? ""
    try (old + text).write(to: file(path), atomically: true, encoding: .utf8)
  }
}

@Suite("The stamp of checked content")
struct CheckStampTests {
  private static let guide = "triage/eyelid-droop"

  @Test("Guides that no check found wrong are known, and the same as when they are proved")
  func opensTheSame() throws {
    let folder = try StampedFolder()
    let (library, other) = (try folder.library(), try GuideLibrary(folder: folder.url.path))
    let ids = library.paths.filter { library.isGuide($0) }.map { String($0.dropLast(3)) }
    #expect(ids.count > 40)
    for id in ids {
      #expect(library.isChecked(id), "\(id)")
      #expect(!other.isChecked(id), "Without being told to, a library trusts no stamp.")
      let (known, proved) = (try #require(library.guide(id)), try #require(other.guide(id)))
      #expect(known.facts == proved.facts)
      #expect(known.json().oneLine == proved.json().oneLine)
    }
    while library.readOneMore() {}
    #expect(library.brokenFiles.isEmpty)
    #expect(try !folder.library().isSigned && !other.isSigned)
  }

  @Test("Whether all guides are signed is known without reading them", arguments: [true, false])
  func signed(isAll: Bool) throws {
    let folder = try StampedFolder()
    let path = try folder.library().stampPath
    let text = try String(contentsOfFile: path, encoding: .utf8).replacing("\tunsigned\t", with: "\tsigned\t")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    if !isAll { try folder.append("\n", to: "faq/reversal.md") }
    #expect(try folder.library().isSigned == isAll)
  }

  @Test(
    "Whatever a guide rests on ends what was known of it",
    arguments: [
      "triage/eyelid-droop.md", "triage/red-flags.md", "levels.md", "faq/new.md", "triage/eyelid-droop.cases.md",
    ])
  func changes(path: String) throws {
    let folder = try StampedFolder()
    #expect(try folder.library().isChecked(Self.guide))
    try folder.append("\n", to: path)
    #expect(try !folder.library().isChecked(Self.guide))
    #expect(try folder.library().guide(Self.guide) != nil)
  }

  @Test("A guide that was broken after the check is not opened")
  func broken() throws {
    let folder = try StampedFolder()
    let text = try String(contentsOf: folder.file("triage/eyelid-droop.md"), encoding: .utf8)
    try text.replacing("](#", with: "](#no-").write(
      to: folder.file("triage/eyelid-droop.md"), atomically: true, encoding: .utf8)
    let library = try folder.library()
    #expect(library.guide(Self.guide) == nil)
    while library.readOneMore() {}
    #expect(library.brokenFiles.map(\.path) == ["triage/eyelid-droop.md"])
  }

  @Test("A guide with an error has no entry, nor has one with an allowance")
  func faultyGuides() throws {
    let folder = try StampedFolder()
    try folder.append("\n## Two\n\n**What is it?**\n\nIt is perfectly safe.\n", to: "faq/reversal.md")
    try folder.append("\n<!-- allow R401: agreed until 2099-01-31 -->\n", to: "faq/about.md")
    let library = try GuideLibrary(folder: folder.url.path, look: .again(after: nil))
    let stamp = try #require(CheckStamp(Array(library.stamp(for: ["0"]).utf8)))
    #expect(library.guide("faq/reversal") == nil)
    #expect(stamp.entries["faq/reversal"] == nil && stamp.entries["faq/about"] == nil)
    #expect(stamp.entries["faq/side-effects"] != nil)
  }

  @Test("The levels of held files are read when they are needed, and are the same")
  func levels() throws {
    let folder = try StampedFolder()
    let held = try GuideLibrary(
      folder: folder.url.path, options: GuideLibrary.Options(isHeld: true, trustsStamp: true))
    let other = try GuideLibrary(folder: folder.url.path)
    try folder.append("\n", to: "levels.md")
    #expect(held.hasUnreadLevels && !other.hasUnreadLevels)
    #expect(held.levels == other.levels)
    #expect(held.isChecked(Self.guide), "Reading them changes nothing of what is known.")
  }

  @Test("Its programs are read without the rest, unless it was not written to its end")
  func programs() throws {
    let folder = try StampedFolder(programs: ["0", "1"])
    let path = folder.file(CheckStamp.name)
    #expect(CheckStamp.programs(writtenIn: folder.file("").path) == ["0", "1"])
    try Data(contentsOf: path).dropLast(1).write(to: path)
    #expect(CheckStamp.programs(writtenIn: folder.file("").path).isEmpty)
    try FileManager.default.removeItem(at: path)
    #expect(CheckStamp.programs(writtenIn: folder.file("").path).isEmpty)
  }

  private static let phrases = ScreensPhrases.all + GuidesPhrases.all

  /// The Spanish words, of which the stamp was changed.
  private func words(isHeld: Bool, _ change: (String) -> String) throws -> (stamped: Words, read: Words) {
    let folder = try StampedFolder()
    let options = GuideLibrary.Options(language: "es", locale: "es-ES", phrases: Self.phrases)
    let library = try GuideLibrary(folder: folder.url.path, options: options, look: .again(after: nil))
    let stamp = change(library.stamp(for: [try #require(BuildID.own)]))
    try stamp.write(toFile: library.stampPath, atomically: true, encoding: .utf8)
    var trusting = options
    (trusting.isHeld, trusting.trustsStamp) = (isHeld, true)
    let stamped = try GuideLibrary(folder: folder.url.path, options: trusting)
    #expect(stamped.isChecked(Self.guide))
    return (stamped.words, library.words)
  }

  @Test("The phrases in it are those of words.md, in each plural form", arguments: [true, false])
  func phrases(isHeld: Bool) throws {
    let marked = try words(isHeld: isHeld) { stamp in
      #expect(stamp.count { $0 == "\n" } > Self.phrases.count)
      return stamp
    }
    #expect(marked.stamped == marked.read)
    #expect(marked.stamped.translations.count == Self.phrases.count)
    #expect(marked.stamped.translations.values.contains { $0.isPlural })
    // They are taken from the stamp, and not read again.
    let changed = try words(isHeld: isHeld) { $0.replacing("¿", with: "!") }
    #expect(changed.stamped != changed.read)
  }

  @Test("Phrases that the program could not say are read from words.md", arguments: ["{none}", "{count", "a\tb"])
  func damagedPhrases(text: String) throws {
    let folder = try StampedFolder()
    let options = GuideLibrary.Options(language: "es", phrases: Self.phrases)
    let library = try GuideLibrary(folder: folder.url.path, options: options, look: .again(after: nil))
    let stamp = library.stamp(for: [try #require(BuildID.own)])
    let line = try #require(stamp.split(separator: "\n").first { $0.hasPrefix("phrase\t") && $0.contains("\t\t") })
    let damaged = stamp.replacing(line, with: line + text)
    try damaged.write(toFile: library.stampPath, atomically: true, encoding: .utf8)
    var trusting = options
    (trusting.isHeld, trusting.trustsStamp) = (true, true)
    #expect(try GuideLibrary(folder: folder.url.path, options: trusting).words == library.words)
  }

  @Test("It counts for the programs that it names, and for no other")
  func otherProgram() throws {
    #expect(try !StampedFolder(programs: ["00"]).library().isChecked(Self.guide))
  }

  @Test("A clinic's own numbers do not end it; its own file or a missing number does")
  func clinics() throws {
    let folder = try StampedFolder()
    let clinic = folder.url.appending(path: "own/en")
    try FileManager.default.createDirectory(at: clinic, withIntermediateDirectories: true)
    let facts = try String(contentsOf: folder.file("locale.md"), encoding: .utf8)
    try facts.replacing("911", with: "112").write(
      to: clinic.appending(path: "locale.md"), atomically: true, encoding: .utf8)
    let own = clinic.deletingLastPathComponent().path
    #expect(try folder.library(clinic: own).isChecked(Self.guide))
    #expect(try folder.library(locale: "en-GB").isChecked(Self.guide))
    try FileManager.default.copyItem(at: folder.file("levels.md"), to: clinic.appending(path: "levels.md"))
    #expect(try folder.library(clinic: own).isChecked(Self.guide), "It has the same bytes.")
    try FileManager.default.createDirectory(at: clinic.appending(path: "faq"), withIntermediateDirectories: true)
    try "x".write(to: clinic.appending(path: "faq/own.md"), atomically: true, encoding: .utf8)
    #expect(try !folder.library(clinic: own).isChecked(Self.guide))
    try "---\nkind: locale\nregion: US\n---\n\n# US\n".write(
      to: folder.file("locale.md"), atomically: true, encoding: .utf8)
    #expect(try !folder.library().isChecked(Self.guide))
  }

  /// The stamp has the names of the local facts and not their values, so no finding of a guide may depend on a value.
  @Test("What is found in a guide does not depend on what the local facts say")
  func factsChangeNoFinding() throws {
    let folder = try StampedFolder()
    let clinic = folder.url.appending(path: "own/en")
    try FileManager.default.createDirectory(at: clinic, withIntermediateDirectories: true)
    let lines = try String(contentsOf: folder.file("locale.md"), encoding: .utf8).components(separatedBy: "\n")
    let odd = lines.map { $0.isEmpty || $0.hasPrefix("#") || $0.contains(":") || $0 == "---" ? $0 : "Never. 1 > 0?" }
    try odd.joined(separator: "\n").write(
      to: clinic.appending(path: "locale.md"), atomically: true, encoding: .utf8)
    let own = GuideLibrary.Options(clinic: clinic.deletingLastPathComponent().path)
    let (library, other) = (
      try GuideLibrary(folder: folder.url.path), try GuideLibrary(folder: folder.url.path, options: own)
    )
    #expect(library.facts != other.facts)
    for path in library.paths where library.isGuide(path) {
      let id = String(path.dropLast(3))
      #expect(library.reading(of: id)?.findings == other.reading(of: id)?.findings, "\(id)")
    }
  }

  @Test("A stamp that is not whole is no stamp")
  func damaged() throws {
    let entry = CheckStamp.Entry(id: "faq/a", files: ["faq/a.md", "levels.md"], hash: ContentHash(of: [1]))
    let stamp = CheckStamp(
      programs: ["0a", "0b"], shared: ContentHash(of: []), facts: ["clinic-name"], entries: [entry])
    #expect(CheckStamp(Array(stamp.text.utf8)) == stamp)
    for count in 0..<stamp.text.utf8.count { #expect(CheckStamp(Array(stamp.text.utf8.prefix(count))) == nil) }
    let lines = stamp.text.components(separatedBy: "\n")
    for index in lines.indices where !lines[index].hasPrefix("guide") {
      var other = lines
      other[index] += "x"
      #expect(CheckStamp(Array(other.joined(separator: "\n").utf8)) != stamp)
      other.remove(at: index)
      #expect(CheckStamp(Array(other.joined(separator: "\n").utf8)) == nil)
    }
  }
}

@Suite("Build ids")
struct BuildIDTests {
  @Test("A program has one, and other files have none")
  func programs() throws {
    let own = try #require(BuildID.own)
    #expect(own.count >= 16 && own.allSatisfy(\.isHexDigit))
    #expect(BuildID.ofProgram(at: "/proc/self/exe") == own)
    #expect(BuildID.ofProgram(at: "/bin/sh") != nil && BuildID.ofProgram(at: "/bin/sh") != own)
    for path in ["/etc/passwd", "/etc", "/dev/null", "/nowhere"] { #expect(BuildID.ofProgram(at: path) == nil) }
  }

  @Test("A program that is cut short, or has numbers that lead nowhere, is no program")
  func damaged() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let program = try Data(contentsOf: URL(filePath: "/bin/sh")).prefix(2048)
    for count in stride(from: 0, to: 1024, by: 7) {
      try program.prefix(count).write(to: file)
      _ = BuildID.ofProgram(at: file.path)
    }
    for place in stride(from: 6, to: 700, by: 3) {
      var bytes = program
      for index in place..<place + 3 { bytes[index] = 0xFF }
      try bytes.write(to: file)
      _ = BuildID.ofProgram(at: file.path)
    }
  }
}
