import Pages

/// The result of a check of a whole content folder, stored in the folder, so that opening a guide need not prove
/// unchanged content again.
///
/// It lists guides that were read without an error, each with the files it depends on and their hash. It contains no
/// finding and hides none: a guide with an error, or with an allowance that will end, has no entry, and `check` never
/// reads the stamp. It is valid only for the programs it names, so that a program with other rules checks again.
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
  private static let (signed, unsigned) = ("signed", "unsigned")
  private static let firstLine = "chairside check stamp 1"

  /// The build IDs of the programs that the stamp is valid for.
  var programs: Set<String>
  /// The hash of the names of all files, and of the files that every guide depends on.
  let shared: ContentHash
  /// The names of the local facts. Guides refer to them by name; their values are checked in their own file.
  let facts: [String]
  let entries: [String: Entry]

  init(programs: Set<String>, shared: ContentHash, facts: [String], entries: [Entry]) {
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
    for line in lines {
      guard let values = line.values(named: "guide"), values.count > 3, let hash = ContentHash(values[1]),
        [Self.signed, Self.unsigned].contains(values[2])
      else { return nil }
      entries.append(
        Entry(id: values[0], files: Array(values[3...]), hash: hash, isSigned: values[2] == Self.signed))
    }
    self.init(programs: Set(programs), shared: hash, facts: facts, entries: entries)
  }

  /// The stamp in a language's folder; nil if there is none that can be read.
  init?(writtenIn folder: String) {
    guard let bytes = ContentFolder.bytes(ofFileAt: "\(folder)/\(Self.name)", atMost: Self.largest) else { return nil }
    self.init(bytes)
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
    return (head + guides + ["end", ""]).joined(separator: "\n")
  }

  /// The hash of a list of files, computed from their names and the hash of each.
  ///
  /// - Parameter read: returns the hash of a file's bytes; nil if the file cannot be read.
  static func hash(of files: [String], read: (String) -> ContentHash?) -> ContentHash {
    let lines = files.map { "\($0)\t\(read($0)?.digits ?? "-")\n" }
    return ContentHash(of: Array(lines.joined().utf8))
  }
}

extension ArraySlice<UInt8> {
  /// The values of a stamp line with this name; nil if the line has another name.
  fileprivate func values(named name: String) -> [String]? {
    let parts = split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard parts.first?.elementsEqual(name.utf8) == true else { return nil }
    return parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
  }
}
