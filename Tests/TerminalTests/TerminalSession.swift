internal import CVTerm
internal import Foundation

/// A program that runs in its own terminal, and the screen of that terminal.
///
/// A class, because it owns a running process, which is killed with the object.
final class TerminalSession {
  /// How a program ended.
  enum Ending: Equatable {
    case exited(Int32)
    case killed(by: Int32)
  }

  let process: pid_t
  let shown: ShownScreen
  /// All bytes that the program wrote to the terminal.
  private(set) var log: [UInt8] = []
  /// How the program ended, if the session has seen it end; otherwise nil.
  private(set) var ending: Ending?
  /// The processor time of the program in seconds, set when it has ended.
  private(set) var processorSeconds = 0.0

  /// Seconds between two checks of a condition that may change without output, such as the state of a process.
  private static let glance = 0.02
  /// Seconds that the kernel may take to deliver the last bytes of a program that has ended.
  private static let grace = 0.05

  private let line: Line
  private let home: URL
  private let processWatch: Int32

  init(_ launch: Launch) throws(SessionError) {
    guard let line = Line(columns: launch.columns, rows: launch.rows),
      let shown = ShownScreen(columns: launch.columns, rows: launch.rows)
    else { throw .cannotOpenTerminal }
    self.line = line
    self.shown = shown
    home = FileManager.default.temporaryDirectory.appending(path: "chairside-home-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    process = Self.start(launch, home: home, line: line)
    processWatch = process > 0 ? cvterm_watch_process(process) : -1
    guard process > 0 else { throw .cannotStart(launch.program) }
  }

  deinit {
    if process > 0, ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if processWatch >= 0 { close(processWatch) }
    try? FileManager.default.removeItem(at: home)
  }

  private static func start(_ launch: Launch, home: URL, line: Line) -> pid_t {
    let path = home.path(percentEncoded: false)
    let given: [String: String?] = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": path, "PATH": "/usr/bin:/bin", "ESCDELAY": "200",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    let environment = given.merging(launch.environment) { _, own in own }.compactMapValues(\.self)
    var arguments = ([launch.program] + launch.arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    let errors = launch.showsErrors ? nil : home.appending(path: "errors").path(percentEncoded: false)
    return cvterm_spawn(launch.program, &arguments, &variables, line.name, errors)
  }

  // MARK: Input

  /// Types text as it is; see `Keyboard` for keys that are not characters.
  func type(_ text: String) { press(Array(text.utf8)) }

  func press(_ bytes: [UInt8]) { line.send(bytes) }

  func resize(columns: Int, rows: Int) {
    shown.resize(columns: columns, rows: rows)
    line.resize(columns: columns, rows: rows)
  }

  /// Closes the terminal, as when a window is closed or a connection is lost.
  func hangUp() { line.hangUp() }

  func send(signal: Int32) { kill(process, signal) }

  // MARK: Waiting

  /// Reads what the program writes until `isDone` returns true. Returns false if it does not within `seconds`.
  @discardableResult
  func wait(seconds: Double = 10, until isDone: () -> Bool) -> Bool {
    let end = ProcessInfo.processInfo.systemUptime + seconds
    while !isDone() {
      let left = end - ProcessInfo.processInfo.systemUptime
      guard left > 0 else { return false }
      let hasEnded = ending != nil
      // After a program has ended and its output is read, there is nothing more to wait for.
      if !takeOutput(seconds: hasEnded ? Self.grace : min(left, Self.glance)), hasEnded { return isDone() }
    }
    return true
  }

  /// Waits until a row of the screen contains `text`.
  func wait(until text: String, seconds: Double = 10) throws(SessionError) {
    guard wait(seconds: seconds, until: { screen.contains { $0.contains(text) } }) else {
      throw .neverShown(text, screen: screen)
    }
  }

  /// Waits until the program has written nothing for `seconds`.
  func waitForQuiet(seconds: Double = 0.1) {
    while takeOutput(seconds: seconds) {}
  }

  /// Waits for the program to end, and returns how it ended. Throws an error if it does not end.
  func exitStatus(within seconds: Double = 5) throws(SessionError) -> Ending {
    wait(seconds: seconds) { ending != nil }
    while takeOutput(seconds: Self.grace) {}
    guard let ending else { throw .neverEnded(screen: screen) }
    return ending
  }

  /// Presses a key that repaints the screen, and reads nothing, until the program waits for somebody to read.
  func blockOutput() {
    for _ in 0..<400 {
      press([0x0C])
      usleep(2_000)
    }
  }

  /// Waits for the program to end, without reading what it writes. Returns how it ended; nil if it did not.
  func endingUnread(within seconds: Double) -> Ending? {
    let end = ProcessInfo.processInfo.systemUptime + seconds
    while ending == nil, ProcessInfo.processInfo.systemUptime < end {
      usleep(20_000)
      noteEnding()
    }
    return ending
  }

  /// Reads what the program writes within `seconds`. Returns false if it writes nothing.
  private func takeOutput(seconds: Double) -> Bool {
    let answer = cvterm_wait(line.master, ending == nil ? processWatch : -1, Int32((seconds * 1000).rounded(.up)))
    if answer & CVTERM_ENDED != 0 { noteEnding() }
    guard answer & CVTERM_HAS_OUTPUT != 0 else { return false }
    let bytes = line.receive()
    log += bytes
    shown.show(bytes)
    return !bytes.isEmpty
  }

  private func noteEnding() {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, WNOHANG, &usage) == process else { return }
    let signal = status & 0x7F
    ending = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: signal)
    processorSeconds = [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }

  // MARK: State

  var screen: [String] { shown.lines }

  /// The text that the program wrote to standard error, if that is not the terminal.
  var errors: String {
    (try? String(contentsOf: home.appending(path: "errors"), encoding: .utf8)) ?? ""
  }

  /// True if the terminal is as it was before the program: modes, main screen, visible cursor, no mouse reports.
  var isGivenBack: Bool {
    line.hasModesAsBefore && !shown.isAlternate && shown.showsCursor && !shown.reportsMouse
  }

  /// A field of /proc/PID/status, such as `State` or `voluntary_ctxt_switches`; nil if the process has ended.
  func status(of field: String, process other: pid_t? = nil) -> String? {
    let text = try? String(contentsOfFile: "/proc/\(other ?? process)/status", encoding: .utf8)
    let row = text?.split(separator: "\n").first { $0.hasPrefix(field + ":") }
    return row.map { $0.dropFirst(field.count + 1).trimmingCharacters(in: .whitespaces) }
  }

  /// The number of times that the program went to sleep voluntarily; nil if it has ended.
  var wakeUps: Int? { status(of: "voluntary_ctxt_switches").flatMap { Int($0) } }

  /// Waits until the program has no work left, such as reading ahead, and has slept for a second.
  func waitUntilAsleep() {
    for _ in 0..<30 {
      let before = wakeUps
      wait(seconds: 1) { false }
      // The state is checked as well, because a busy program does not go to sleep either.
      if before == wakeUps, status(of: "State")?.hasPrefix("S") == true { return }
    }
  }

  /// The child processes of the program, such as the jobs of a shell.
  var children: [pid_t] {
    let text = try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return (text ?? "").split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
  }
}
