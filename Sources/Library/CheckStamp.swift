import Pages
import Screens

/// The result of a check of a whole content folder, stored in the folder, so that opening a guide need not prove
/// unchanged content again.
///
/// It lists guides that were read without an error, each with the files it depends on and their hash. It contains no
/// finding and hides none: a guide with an error, or with an allowance that will end, has no entry, and `check` never
/// reads the stamp. It is valid only for the programs it names, so that a program with other rules checks again.
///
/// It also holds the phrases of `words.md` without their Markdown, as a compiled catalogue does: reading that file takes a
/// slow machine longer than all else before its first screen.
struct CheckStamp: Equatable {
  /// A guide and the files that it depends on.
  struct Entry: Equatable {
    let id: String
    let files: [String]
    /// The hash of the files, computed by `hash(of:read:)`.
    let hash: ContentHash
    /// True if a clinician has signed it.
    var isSigned = false
  }

  /// The name of the file in a language's folder.
  static let name = ".check-stamp"
  fileprivate static let (signed, unsigned) = ("signed", "unsigned")
  private static let firstLine = "chairside check stamp 2"
  private static let lastLines = Array("\nend\n".utf8)

  /// The build IDs of the programs that the stamp is valid for.
  var programs: Set<String>
  /// The hash of the names of all files, and of the files that every guide depends on.
  let shared: ContentHash
  /// The names of the local facts. Guides refer to them by name; their values are checked in their own file.
  let facts: [String]
  let entries: [String: Entry]
  /// The phrases of `words.md`, by their keys; empty if there is none.
  var phrases: [String: PhraseForms]

  init(
    programs: Set<String>, shared: ContentHash, facts: [String], entries: [Entry], phrases: [String: PhraseForms] = [:]
  ) {
    self.phrases = phrases
    self.programs = programs
    self.shared = shared
    self.facts = facts
    self.entries = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
  }

  /// - Returns: nil for anything but a complete stamp in the form that `text` writes.
  init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard lines.popFirst()?.elementsEqual(Self.firstLine.utf8) == true, lines.popLast()?.isEmpty == true,
      let programs = lines.popFirst()?.values(named: "programs"),
      let shared = lines.popFirst()?.values(named: "shared"),
      let hash = shared.first.flatMap({ ContentHash($0) }), let facts = lines.popFirst()?.values(named: "facts"),
      lines.popLast()?.elementsEqual("end".utf8) == true
    else { return nil }
    var entries: [Entry] = []
    var phrases: [String: PhraseForms] = [:]
    for line in lines {
      if let values = line.values(named: "guide") {
        guard let entry = Entry(values) else { return nil }
        entries.append(entry)
      } else {
        guard let values = line.values(named: "phrase"), values.count == 3 else { return nil }
        guard Self.add(PhraseText(values[2]), as: values[1], to: &phrases[values[0]]) else { return nil }
      }
    }
    self.init(programs: Set(programs), shared: hash, facts: facts, entries: entries, phrases: phrases)
  }

  /// Adds a text to what a phrase says.
  ///
  /// - Parameter form: the plural form, or nothing.
  /// - Returns: false if the line cannot be meant.
  private static func add(_ text: PhraseText, as form: String, to forms: inout PhraseForms?) -> Bool {
    guard text.problems.isEmpty else { return false }
    switch (forms, PluralCategory(rawValue: form)) {
    case (nil, nil) where form.isEmpty: forms = .text(text)
    case (nil, let category?): forms = .plural([category: text])
    case (.plural(let others)?, let category?): forms = .plural(others.merging([category: text]) { $1 })
    default: return false
    }
    return true
  }

  /// The lines of a phrase: the key, the plural form, and the text.
  private static func lines(of key: String, _ forms: PhraseForms) -> [String] {
    switch forms {
    case .text(let text): ["phrase\t\(key)\t\t\(text.written)"]
    case .plural(let texts):
      texts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "phrase\t\(key)\t\($0.rawValue)\t\($1.written)" }
    }
  }

  /// The stamp in a language's folder; nil if there is none that can be read.
  init?(writtenIn folder: String) {
    guard let bytes = ContentFolder.bytes(ofFileAt: "\(folder)/\(Self.name)", atMost: Self.largest) else { return nil }
    self.init(bytes)
  }

  /// The programs that the stamp in a language's folder is valid for, without the rest of it; none if there is no stamp, or
  /// one that was not written to its end.
  static func programs(writtenIn folder: String) -> Set<String> {
    guard let bytes = ContentFolder.bytes(ofFileAt: "\(folder)/\(name)", atMost: largest),
      bytes.suffix(lastLines.count).elementsEqual(lastLines)
    else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[0].elementsEqual(firstLine.utf8) else { return [] }
    return Set(lines[1].values(named: "programs") ?? [])
  }

  /// The largest stamp in bytes: room for about 100,000 guides.
  private static let largest = 64 << 20

  /// One line for each guide; the values in a line are separated by tabs.
  var text: String {
    let head = [
      Self.firstLine, (["programs"] + programs.sorted()).joined(separator: "\t"), "shared\t\(shared)",
      (["facts"] + facts.sorted()).joined(separator: "\t"),
    ]
    let guides = entries.values.sorted { $0.id < $1.id }.map { entry in
      (["guide", entry.id, "\(entry.hash)", entry.isSigned ? Self.signed : Self.unsigned] + entry.files).joined(
        separator: "\t")
    }
    let words = phrases.sorted { $0.key < $1.key }.flatMap { Self.lines(of: $0.key, $0.value) }
    return (head + guides + words + ["end", ""]).joined(separator: "\n")
  }

  /// The hash of a list of files, computed from their names and the hash of each.
  ///
  /// - Parameter read: returns the hash of a file's bytes; nil if the file cannot be read.
  static func hash(of files: [String], read: (String) -> ContentHash?) -> ContentHash {
    let lines = files.map { "\($0)\t\(read($0)?.digits ?? "-")\n" }
    return ContentHash(of: Array(lines.joined().utf8))
  }
}

extension CheckStamp.Entry {
  /// - Returns: nil for values that are no line of a guide.
  fileprivate init?(_ values: [String]) {
    guard values.count > 3, let hash = ContentHash(values[1]),
      [CheckStamp.signed, CheckStamp.unsigned].contains(values[2])
    else { return nil }
    self.init(id: values[0], files: Array(values[3...]), hash: hash, isSigned: values[2] == CheckStamp.signed)
  }
}

extension ArraySlice<UInt8> {
  /// The values of a stamp line with this name; nil if the line has another name.
  fileprivate func values(named name: String) -> [String]? {
    guard starts(with: name.utf8) else { return nil }
    let rest = dropFirst(name.utf8.count)
    guard !rest.isEmpty else { return [] }
    guard rest.first == UInt8(ascii: "\t") else { return nil }
    return rest.dropFirst().split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
