import Glibc

/// This program as a process that tries a range of files.
struct WorkerProcess {
  let numbers: Range<Int>
  /// The number of the file that is being tried.
  private(set) var current: Int
  /// The read end of the process's output.
  let output: Int32
  private let process: pid_t
  private var file: String?
  private var pending: [UInt8] = []
  private var lastHeard = time(nil)

  init(content: String, seed: UInt64, numbers: Range<Int>) {
    self.numbers = numbers
    current = numbers.lowerBound
    var ends: [Int32] = [0, 0]
    precondition(pipe(&ends) == 0)
    // Else another worker would hold the write end too, and the end of this one would not be seen.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    output = ends[0]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let words = ["fuzz", "work", content, "\(numbers.lowerBound)", "\(numbers.upperBound)", "\(seed)"]
    let arguments = words.map { strdup($0) } + [nil]
    var process: pid_t = 0
    let error = posix_spawn(&process, "/proc/self/exe", &actions, nil, arguments, environ)
    precondition(error == 0, String(cString: strerror(error)))
    for argument in arguments { free(argument) }
    posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    self.process = process
  }

  /// Seconds since the last output.
  var silence: Int { time(nil) - lastHeard }

  func kill() { Glibc.kill(process, SIGKILL) }

  /// Reads what there is.
  ///
  /// - Returns: false at the end of the output.
  mutating func read(_ add: (FileResult) -> Void) -> Bool {
    var part = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(output, &part, part.count)
    guard count > 0 else { return false }
    lastHeard = time(nil)
    pending += part[..<count]
    while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
      take(String(decoding: pending[..<end], as: UTF8.self).split(separator: " ").map(String.init), add)
      pending.removeSubrange(...end)
    }
    return true
  }

  private mutating func take(_ words: [String], _ add: (FileResult) -> Void) {
    guard words.count == 3 else { return }
    if words[0] == "begin" {
      current = Int(words[1]) ?? current
      file = "\(words[1]) \(words[2])"
    } else if words[0] == "end", let file {
      add(FileResult(file: file, milliseconds: Int(words[1]) ?? 0, kibibytes: Int(words[2]) ?? 0))
      self.file = nil
    }
  }

  /// Waits for the process.
  ///
  /// - Returns: the file that ended it; nil if it ended by itself after its last file.
  func end() -> String? {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(output)
    return status == 0 ? nil : file ?? "\(current) (before its first file)"
  }
}
