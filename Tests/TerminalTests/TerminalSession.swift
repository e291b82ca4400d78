internal import CVTerm
internal import Foundation

/// A program running in a terminal of its own, and what it shows there.
///
/// A class, because it is one running process: it is killed when the test lets go of it.
final class TerminalSession {
  /// How a program ended.
  enum Ending: Equatable {
    case exited(Int32)
    case killed(by: Int32)
  }

  let process: pid_t
  let shown: ShownScreen
  /// Everything that the program wrote to the terminal.
  private(set) var log: [UInt8] = []
  /// How the program ended, as far as the session has seen.
  private(set) var ending: Ending?
  /// Seconds of processor time that the program took, once it has ended.
  private(set) var processorSeconds = 0.0

  /// Seconds after which a condition is looked at again where nothing was written, as the state of a process.
  private static let glance = 0.02
  /// Seconds that the kernel may take to pass on the last bytes of a program that has ended.
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

  // MARK: What a person does

  /// Types text as it is; see `Keyboard` for keys that are not characters.
  func type(_ text: String) { press(Array(text.utf8)) }

  func press(_ bytes: [UInt8]) { line.send(bytes) }

  func resize(columns: Int, rows: Int) {
    shown.resize(columns: columns, rows: rows)
    line.resize(columns: columns, rows: rows)
  }

  /// Closes the terminal, as when a window is closed or a connection breaks.
  func hangUp() { line.hangUp() }

  func send(signal: Int32) { kill(process, signal) }

  // MARK: Waiting

  /// Takes what the program writes until `isDone`; false where that never came.
  @discardableResult
  func wait(seconds: Double = 10, until isDone: () -> Bool) -> Bool {
    let end = ProcessInfo.processInfo.systemUptime + seconds
    while !isDone() {
      let left = end - ProcessInfo.processInfo.systemUptime
      guard left > 0 else { return false }
      let hasEnded = ending != nil
      // Nothing more comes from a program that has ended, once what it wrote is read.
      if !takeOutput(seconds: hasEnded ? Self.grace : min(left, Self.glance)), hasEnded { return isDone() }
    }
    return true
  }

  /// Waits until `text` stands in a row of the screen.
  func wait(until text: String, seconds: Double = 10) throws(SessionError) {
    guard wait(seconds: seconds, until: { screen.contains { $0.contains(text) } }) else {
      throw .neverShown(text, screen: screen)
    }
  }

  /// Waits until the program has written nothing for a while.
  func waitForQuiet(seconds: Double = 0.1) {
    while takeOutput(seconds: seconds) {}
  }

  /// How the program ended; an error where it goes on.
  func exitStatus(within seconds: Double = 5) throws(SessionError) -> Ending {
    wait(seconds: seconds) { ending != nil }
    while takeOutput(seconds: Self.grace) {}
    guard let ending else { throw .neverEnded(screen: screen) }
    return ending
  }

  /// Reads what the program wrote within some seconds; false where it wrote nothing.
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

  // MARK: What can be seen

  var screen: [String] { shown.lines }

  /// What the program wrote to standard error, where that is not the terminal.
  var errors: String {
    (try? String(contentsOf: home.appending(path: "errors"), encoding: .utf8)) ?? ""
  }

  /// True where the terminal is as the program found it: modes, first screen, visible cursor, no mouse.
  var isGivenBack: Bool {
    line.hasModesAsBefore && !shown.isAlternate && shown.showsCursor && !shown.reportsMouse
  }

  /// A field of /proc/PID/status, as `State` or `voluntary_ctxt_switches`; nil where the process is gone.
  func status(of field: String, process other: pid_t? = nil) -> String? {
    let text = try? String(contentsOfFile: "/proc/\(other ?? process)/status", encoding: .utf8)
    let row = text?.split(separator: "\n").first { $0.hasPrefix(field + ":") }
    return row.map { $0.dropFirst(field.count + 1).trimmingCharacters(in: .whitespaces) }
  }

  /// How often the program has gone to sleep of itself; nil where it is gone.
  var wakeUps: Int? { status(of: "voluntary_ctxt_switches").flatMap { Int($0) } }

  /// Waits until the program has nothing left to do, as reading ahead, and has slept for a second.
  func waitUntilAsleep() {
    for _ in 0..<30 {
      let before = wakeUps
      wait(seconds: 1) { false }
      // A program that is busy all the time does not go to sleep either.
      if before == wakeUps, status(of: "State")?.hasPrefix("S") == true { return }
    }
  }

  /// What the program started, as the jobs of a shell.
  var children: [pid_t] {
    let text = try? String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return (text ?? "").split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
  }
}
