import Foundation
import Testing

/// A way in which somebody may try to leave the kiosk; none may succeed.
struct WayOut: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Keys that are pressed first, from the first screen.
  var path = "\r"
  var keys = ""
  var signal: Int32?
  var environment: [String: String?] = [:]
  var settings = ""

  init(
    _ name: String, path: String = "\r", keys: String = "", signal: Signal? = nil,
    environment: [String: String?] = [:], settings: String = ""
  ) {
    testDescription = name
    self.path = path
    self.keys = keys
    self.signal = signal?.rawValue
    self.environment = environment
    self.settings = settings
  }

  static let all: [WayOut] = keys + sequences + signals + environments + settingsFiles

  private static let keys = [
    WayOut("q", keys: "qQ"), WayOut("q on a page", path: "\r211", keys: "q"),
    WayOut("q in the help", path: "\r*", keys: "q"),
    WayOut("Ctrl-C", keys: "\u{3}"), WayOut("Ctrl-D", keys: "\u{4}"), WayOut("Ctrl-Z", keys: "\u{1A}"),
    WayOut("Ctrl-backslash", keys: "\u{1C}"), WayOut("Ctrl-S and Ctrl-Q", keys: "\u{13}\u{11}"),
    WayOut("Ctrl-O and Ctrl-V", keys: "\u{F}\u{16}"), WayOut("Ctrl-], Ctrl-^ and Ctrl-_", keys: "\u{1D}\u{1E}\u{1F}"),
    WayOut(
      "every control key",
      keys: String(
        String.UnicodeScalarView((1..<0x20).compactMap { Unicode.Scalar($0 as UInt32) }.filter { $0 != "\u{1B}" }))),
    WayOut("Esc at the top", keys: "\u{1B}"), WayOut("a shell by !", keys: "!sh\r!"), WayOut("a pipe", keys: "|sh\r"),
    WayOut("a command line", keys: ":q!\r:!sh\r"), WayOut("an editor by v", path: "\r211", keys: "vv"),
    WayOut("saving by s and w", path: "\r211", keys: "sw"), WayOut("keeping a page", path: "\r211", keys: "mm"),
    WayOut("history back past the beginning", keys: "<<<<>>>>"),
    WayOut("going back past the beginning", path: "\r211", keys: "--------"),
    WayOut("a search for a path", path: "\r211", keys: "//etc/passwd\r"),
    WayOut("ten thousand keys", keys: String(repeating: "1-*-", count: 2500)),
    WayOut("the staff's keys in a visit", path: "\r1", keys: "000*\r"),
    WayOut("a wrong PIN", path: "", keys: "000*\r123456\r"),
    WayOut("an endless PIN", path: "", keys: "000*\r" + String(repeating: "9", count: 5000)),
    WayOut("letters as PIN", path: "", keys: "000*\r$(sh)\r"), WayOut("q on the first screen", path: "", keys: "q"),
    WayOut("Ctrl-C on the first screen", path: "", keys: "\u{3}"),
    WayOut("Ctrl-C in the warning's place", keys: "e\u{3}"),
  ]

  private static let sequences = [
    WayOut("F1 to F12", keys: (11...24).map { "\u{1B}[\($0)~" }.joined() + "\u{1B}[[A\u{1B}[[B"),
    WayOut("Alt with every letter", keys: "abcdfghijklmnopqrstuvwxyz".map { "\u{1B}\($0)" }.joined()),
    WayOut("Alt and arrows", keys: "\u{1B}[1;3D\u{1B}[1;3C"),
    WayOut("a clipboard request", keys: "\u{1B}]52;c;c2g=\u{7}"),
    WayOut("a title and an answer", keys: "\u{1B}]0;sh\u{7}\u{1B}[?1;2c\u{1B}[24;80R"),
    WayOut("a paste of commands", path: "\r211/", keys: "\u{1B}[200~\u{3}q\r!sh\r\u{1B}[201~"),
    WayOut("an unfinished paste", keys: "\u{1B}[200~qqqq"),
    WayOut("a mouse", keys: "\u{1B}[<0;1;1M\u{1B}[<0;1;1m\u{1B}[M !!"),
    WayOut("a device control string", keys: "\u{1B}P1$r\u{1B}\\\u{1B}Pq#0\u{1B}\\"),
    WayOut("null bytes", keys: "\0\0\0"),
  ]

  private static let signals = [
    WayOut("SIGINT", signal: .interrupt), WayOut("SIGQUIT", signal: .quit), WayOut("SIGTSTP", signal: .terminalStop),
    WayOut("SIGCONT", signal: .goOn),
  ]

  private static let environments = [
    WayOut(
      "EDITOR, PAGER and SHELL", keys: "v!s",
      environment: [
        "EDITOR": "/bin/sh", "VISUAL": "/bin/sh", "PAGER": "/bin/sh", "SHELL": "/bin/sh", "LESSOPEN": "|/bin/sh",
        "BROWSER": "/bin/sh",
      ]),
    WayOut(
      "a terminal description of somebody's own",
      environment: ["TERMINFO": "/tmp", "TERMINFO_DIRS": "/tmp", "TERMCAP": "/tmp/x", "HOME": "/tmp"]),
    WayOut("a trace file", environment: ["NCURSES_TRACE": "8191"]),
    WayOut("a size", environment: ["LINES": "1", "COLUMNS": "1"]),
    WayOut("other content", environment: ["CHAIRSIDE_CONTENT": "/etc"]),
    WayOut("a debugger after a crash", environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=yes"]),
    WayOut("a notify socket in the air", environment: ["NOTIFY_SOCKET": "/nowhere/at/all", "WATCHDOG_USEC": "400000"]),
    WayOut("plain mode", environment: ["ACCESSIBLE": "1"]),
  ]

  private static let settingsFiles = [
    WayOut("settings that are no YAML", settings: "}{\n"),
    WayOut("settings with unknown keys", settings: "shell: /bin/sh\nexec: sh\n"),
    WayOut("settings with wild times", settings: "idle-seconds: -1\nwarning-seconds: 0\n"),
    WayOut("escapes in settings", settings: "service: \"\\e]0;sh\\a\\e[2Jname\"\n"),
    WayOut("a theme that is none", settings: "theme: ../../etc\n"),
    WayOut("a language that is a path", settings: "language: ../../../etc\n"),
  ]
}

/// Each attempt has a kiosk of its own, so that they can run at the same time.
@Suite struct WayOutTests {
  @Test("There is no way out", arguments: WayOut.all)
  func noWayOut(way: WayOut) throws {
    let house = KioskHouse(way.settings)
    // If the settings cannot be read as YAML, the path of the content is lost too. That kiosk is out of service, which
    // is not a way out either.
    let isRefused = way.settings.hasPrefix("}") || way.settings.contains("\\e")
    let first = isRefused ? "member of staff" : "Press any key to begin."
    let session = try TerminalSession(house.launch(environment: way.environment))
    try session.wait(until: first)
    session.waitForQuiet(seconds: 0.1)
    session.typeSlowly(way.path)
    let bytes = session.log.count
    for chunk in stride(from: 0, to: way.keys.utf8.count, by: 512) {
      session.press(Array(Array(way.keys.utf8)[chunk..<min(chunk + 512, way.keys.utf8.count)]))
      session.waitForQuiet(seconds: 0.05)
    }
    if let signal = way.signal { session.send(signal: signal) }
    session.waitForQuiet(seconds: 0.3)
    #expect(session.ending == nil)
    #expect(session.status(of: "State")?.hasPrefix("T") == false)
    #expect(session.children.isEmpty)
    // Only the kiosk's own text is on the screen, and no control sequence of content or settings reached it.
    #expect(session.shows("EMERGENCY"))
    let written = String(decoding: session.log[bytes...], as: UTF8.self)
    for request in ["\u{1B}]0;", "\u{1B}]2;", "\u{1B}]52", "\u{1B}P"] { #expect(!written.contains(request)) }
    #expect(!session.shown.wasQueried)
    // The kiosk is still running: it ends when the service stops it.
    session.send(signal: Signal.terminate.rawValue)
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.isGivenBack)
  }
}

@Suite(.serialized) struct KioskEscapeTests {
  @Test("There are at least forty of them")
  func atLeastForty() { #expect(WayOut.all.count >= 40) }

  @Test(
    "Links of the content lead to the content alone",
    arguments: ["https://example.org", "file:///etc/passwd", "../../../etc/passwd", "javascript:x", "mailto:a@b"])
  func linksStayInside(target: String) throws {
    let house = KioskHouse()
    let page = """
      ---
      kind: faq
      id: links
      title: Links
      reviewed: 2026-11-20
      reviewed-by: NEEDS CLINICIAN
      review-due: 2028-11-20
      ---

      # Links

      ## Leaving

      **Can I leave?**

      See [this page](\(target)) \u{202E}and \u{1B}]0;title\u{7} more.

      """
    try FileManager.default.createDirectory(
      at: house.folder.appending(path: "own/en/faq"), withIntermediateDirectories: true)
    house.write(page, to: "own/en/faq/links.md")
    house.write(
      house.text("kiosk.yaml").replacing("content: \(KioskHouse.content)", with: "content: \(house.folder.path)/own"),
      to: "kiosk.yaml")
    let session = try house.open()
    session.typeSlowly("\r111\t\r1")
    #expect(session.ending == nil)
    #expect(session.children.isEmpty)
    #expect(!session.shows("root:"))
    #expect(!String(decoding: session.log, as: UTF8.self).contains("\u{1B}]0;title"))
    session.type("e\r")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test("The program imports nothing that starts a program, and its own functions of those names refuse")
  func symbols() throws {
    let house = KioskHouse()
    let undefined = try Self.output("/usr/bin/nm", ["-D", "--undefined-only", house.launch().program])
    let names = Set(undefined.split(whereSeparator: \.isWhitespace).map { $0.prefix { $0 != "@" } }.map(String.init))
    #expect(names.contains("read"))
    let starting = [
      "execl", "execle", "execlp", "execv", "execve", "execveat", "execvp", "execvpe", "fexecve", "fork", "_Fork",
      "vfork", "clone", "clone3", "system", "popen", "posix_spawn", "posix_spawnp", "wordexp", "forkpty",
    ]
    #expect(names.intersection(starting).isEmpty)
  }

  @Test("The kernel refuses programs, and other processes may not look in")
  func sealed() throws {
    let session = try KioskHouse().open()
    #expect(session.status(of: "Seccomp") == "2")
    #expect(session.status(of: "NoNewPrivs") == "1")
  }

  @Test("A visit opens content, terminfo, and what the C library needs; nothing else")
  func files() throws {
    let house = KioskHouse()
    let trace = house.folder.appending(path: "trace").path
    var launch = house.launch()
    launch.arguments = ["-f", "-o", trace, "-e", "trace=open,openat,creat,execve", launch.program] + launch.arguments
    launch.program = "/usr/bin/strace"
    let session = try TerminalSession(launch)
    try session.wait(until: "Press any key to begin.", seconds: 20)
    session.typeSlowly("\r211012\r1\r3")
    session.typeSlowly("e\r")
    #expect(try session.exitStatus() == .exited(0))
    let text = try String(contentsOfFile: trace, encoding: .utf8)
    let opened = text.split(separator: "\n").filter { !$0.contains("ENOENT") && $0.contains("open") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    let allowed = [
      // Its own file, for the build ID that the stamp of checked content names.
      "/proc/self/exe",
      KioskHouse.content, house.folder.path, "/lib/terminfo/", "/usr/share/terminfo/", "/etc/terminfo/",
      "/usr/lib/locale/",
      "/usr/share/locale/locale.alias", "/usr/lib/x86_64-linux-gnu/gconv/", "/etc/localtime", "/usr/share/zoneinfo/",
      "/dev/null",
      "/proc/self/maps", "/proc/self/cmdline", "/sys/devices/system/cpu", "/etc/ld.so.cache",
      "/proc/sys/vm/overcommit_memory",
      "/sys/kernel/mm/transparent_hugepage",
    ]
    let others = opened.filter { path in
      !allowed.contains { path.hasPrefix($0) } && !path.hasSuffix(".so") && !path.contains(".so.")
    }
    #expect(others.isEmpty)
    #expect(opened.contains { $0.hasSuffix("triage/small.md") })
    #expect(text.split(separator: "\n").count { $0.contains("execve(") } == 1)
  }

  private static func output(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
