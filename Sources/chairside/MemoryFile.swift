import Library
import Pages
import Reader
import Screens

/// The file for the reader's memory, the kept pages and the last one open: a small YAML file in the XDG state folder.
///
/// A file that cannot be read counts as empty. A failure to write it is told to the person: nothing is said to be kept
/// that was not.
struct MemoryFile {
  private var path: String? { StateFolder.path.map { "\($0)/reader.yaml" } }

  func read() -> Memory {
    guard let path, let text = TextFile.read(path), let map = try? FrontMatter(yaml: text) else { return Memory() }
    var memory = Memory(kept: (map["kept"]?.texts ?? []).map { Target(link: $0) })
    if let target = map["last"]?.text, let title = map["title"]?.text {
      let numbers = (map["at"]?.texts ?? []).compactMap { Int($0) }
      memory.last = Memory.Place(
        target: Target(link: target), title: title, piece: numbers.first ?? 0,
        offset: numbers.count == 2 ? numbers[1] : 0)
    }
    return memory
  }

  /// - Returns: false if the file could not be written.
  func write(_ memory: Memory) -> Bool {
    guard StateFolder.make() != nil, let path else { return false }
    var lines = ["kept: [\(memory.kept.compactMap(\.link).map(Self.quoted).joined(separator: ", "))]"]
    if let last = memory.last, let link = last.target.link {
      lines += [
        "last: \(Self.quoted(link))", "title: \(Self.quoted(last.title))", "at: [\(last.piece), \(last.offset)]",
      ]
    }
    return TextFile.write(lines.joined(separator: "\n") + "\n", to: path)
  }

  private static func quoted(_ text: String) -> String { "\"\(text.filter { $0 != "\"" && $0 != "\\" })\"" }
}
