import Foundation

/// This program as a process that tries a range of files.
struct WorkerProcess {
  let numbers: Range<Int>
  /// The number of the file that is being tried.
  private(set) var current: Int
  private let process = Process()
  private let pipe = Pipe()
  private var file: String?
  private var pending: [UInt8] = []
  private var lastHeard = Date()

  init(content: String, seed: UInt64, numbers: Range<Int>) throws {
    self.numbers = numbers
    current = numbers.lowerBound
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["work", content, "\(numbers.lowerBound)", "\(numbers.upperBound)", "\(seed)"]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// The read end of the process's output.
  var output: Int32 { pipe.fileHandleForReading.fileDescriptor }

  /// Seconds since the last output.
  var silence: Double { Date().timeIntervalSince(lastHeard) }

  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Reads what there is.
  ///
  /// - Returns: false at the end of the output.
  mutating func read(_ add: (FileResult) -> Void) -> Bool {
    let part = pipe.fileHandleForReading.availableData
    guard !part.isEmpty else { return false }
    lastHeard = Date()
    pending += part
    while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
      take(String(decoding: pending[..<end], as: UTF8.self).split(separator: " ").map(String.init), add)
      pending.removeSubrange(...end)
    }
    return true
  }

  private mutating func take(_ words: [String], _ add: (FileResult) -> Void) {
    if words.count == 3, words[0] == "begin" {
      current = Int(words[1]) ?? current
      file = "\(words[1]) \(words[2])"
    } else if words.count == 4, words[0] == "end", let file {
      add(
        FileResult(
          file: file, milliseconds: Int(words[1]) ?? .max, kibibytes: Int(words[2]) ?? .max,
          isOpen: words[3] == "open"))
      self.file = nil
    }
  }

  /// Waits for the process.
  ///
  /// - Returns: the file that ended it; nil if it ended by itself after its last file.
  func end() -> String? {
    process.waitUntilExit()
    let isWell = process.terminationReason == .exit && process.terminationStatus == 0
    return isWell ? nil : file ?? "\(current) (before its first file)"
  }
}
