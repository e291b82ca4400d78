import Glibc
import Pages

/// The files of one language's content folder on disk. Files outside the folder are never read, even through symbolic
/// links.
struct ContentFolder: Sendable {
  /// A file that exists but is not read, and why.
  struct Refusal: Equatable, Sendable {
    let path: String
    let message: String
    let fix: String
  }

  /// The folder, without a slash at the end.
  let root: String
  /// The path of every Markdown file, such as `triage/eyelid-droop.md`, sorted.
  private(set) var paths = PathList([])
  private var found: [String] = []
  /// Files with other extensions, such as `triage/eyelid-droop.txt`, which are never read. Pictures are not included.
  private(set) var strangers: [String] = []
  private(set) var refusals: [Refusal] = []
  /// The bytes of every file at the time `hold` was called; nil if each file is read on demand.
  private var held: [String: [UInt8]]?

  /// Lists the folder; reads no file.
  init(root: String) {
    self.root = root
    list("", depth: 0)
    paths = PathList(found)
    found = []
    refusals += paths.doubles.map { path in
      Refusal(
        path: path, message: "Another file has this name, with its accents written in another form.",
        fix: "Rename one of the two with plain letters, digits and hyphens.")
    }
  }

  /// True if there is a Markdown file at this path.
  func has(_ path: String) -> Bool { paths.contains(path) }

  private mutating func list(_ folder: String, depth: Int) {
    let here = folder.isEmpty ? root : "\(root)/\(folder)"
    guard depth < 4, let handle = opendir(here) else { return }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = Self.name(of: entry)
      guard name.utf8.first != UInt8(ascii: "."), isPrintable(name, in: folder) else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      switch Self.kind(of: entry) ?? kind(of: "\(root)/\(path)", path: path) {
      case .folder: list(path, depth: depth + 1)
      case .file where name.hasSuffix(".md"): found.append(path)
      case .file where !Self.isPicture(name): strangers.append(path)
      default: continue
      }
    }
  }

  /// False, with a refusal added, for a name that is not UTF-8 or that has characters a terminal would interpret.
  private mutating func isPrintable(_ name: String, in folder: String) -> Bool {
    if name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return true }
    let shown = String(String.UnicodeScalarView(name.unicodeScalars.map { $0.isHidden ? "\u{FFFD}" : $0 }))
    guard shown.unicodeScalars.contains("\u{FFFD}") else { return true }
    refusals.append(
      Refusal(
        path: folder.isEmpty ? shown : "\(folder)/\(shown)", message: "The name holds characters that cannot be shown.",
        fix: "Rename it with plain letters, digits and hyphens."))
    return false
  }

  private static func isPicture(_ name: String) -> Bool {
    [".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp"].contains { name.lowercased().hasSuffix($0) }
  }

  private enum Kind {
    case file, folder, other
  }

  /// The kind of an entry according to the directory itself; nil if the directory does not say, and for a link.
  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> Kind? {
    switch Int(entry.pointee.d_type) {
    case DT_REG: .file
    case DT_DIR: .folder
    default: nil
    }
  }

  private mutating func kind(of fullPath: String, path: String) -> Kind {
    var facts = stat()
    guard lstat(fullPath, &facts) == 0 else { return .other }
    if facts.st_mode & S_IFMT == S_IFLNK {
      guard isInside(fullPath) else {
        if path.hasSuffix(".md") {
          refusals.append(
            Refusal(
              path: path, message: "This is a symbolic link that leads out of the content folder, or nowhere.",
              fix: "Put the file itself here."))
        }
        return .other
      }
      guard stat(fullPath, &facts) == 0 else { return .other }
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private func isInside(_ path: String) -> Bool {
    guard let real = Self.realPath(path), let realRoot = Self.realPath(root) else { return false }
    return real.hasPrefix(realRoot + "/")
  }

  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a folder; none if it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) { names.append(name(of: entry)) }
    return names
  }

  static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Reads every file now, so that later changes to the folder have no effect.
  mutating func hold() {
    guard held == nil else { return }
    held = Dictionary(uniqueKeysWithValues: paths.all.compactMap { path in readBytes(of: path).map { (path, $0) } })
  }

  /// The bytes of a file, at most one more than the limit for a page; nil if it cannot be read.
  func bytes(of path: String) -> [UInt8]? {
    if let held { return held[path] }
    return readBytes(of: path)
  }

  private func readBytes(of path: String) -> [UInt8]? {
    Self.bytes(ofFileAt: "\(root)/\(paths.spelling(of: path) ?? path)")
  }

  /// - Parameter most: the maximum number of bytes to read; by default one more than the limit for a page.
  static func bytes(ofFileAt path: String, atMost most: Int = PageReader.largestFile + 1) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    let wanted = min(Int(facts.st_size), most)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while count < wanted, let base = buffer.baseAddress {
        let got = read(descriptor, base + count, wanted - count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        count += got
      }
      filled = count
    }
    return bytes
  }
}
