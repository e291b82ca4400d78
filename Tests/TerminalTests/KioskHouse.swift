import Foundation

/// A kiosk's files for one test: settings, runtime folder and PIN in a folder of their own.
///
/// A class, because it is a folder on disk, which is deleted with the object.
final class KioskHouse {
  let folder: URL

  /// - Parameter settings: further lines of the settings file.
  init(_ settings: String = "", content: String = KioskHouse.content) {
    folder = FileManager.default.temporaryDirectory.appending(path: "kiosk-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: runtime, withIntermediateDirectories: true)
    let text = "content: \(content)\nruntime-folder: \(runtime.path)\npin-file: \(folder.path)/pin.hash\n" + settings
    write(text, to: "kiosk.yaml")
    write(Self.hash + "\n", to: "pin.hash")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var runtime: URL { folder.appending(path: "run") }
  var settingsFile: String { folder.appending(path: "kiosk.yaml").path }

  /// A yescrypt hash of 271828 with a low cost, because one with the usual cost is slow by design.
  private static let hash = "$y$j75$2BBHa9rHVofN.nriU2rwW0$CWti7Lk6dtsiFfBDXrmJ8yp1dKmuwp.fAZtE3wZxzXC"

  static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../GuideTests/Screens/Content").standardized.path(percentEncoded: false)

  func write(_ text: String, to name: String) {
    try? text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  func text(_ name: String) -> String { (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? "" }

  private static var program: String {
    URL(filePath: Launch.chairsidePath).deletingLastPathComponent().appending(path: "chairside-kiosk").path
  }

  /// The kiosk as a service would start it.
  func launch(
    columns: Int = 80, rows: Int = 24, arguments: [String] = [], environment: [String: String?] = [:]
  ) -> Launch {
    Launch(
      program: Self.program, arguments: ["--settings", settingsFile] + arguments, columns: columns, rows: rows,
      environment: environment)
  }

  /// The kiosk under a loop that starts it again a second after it ends, as `Restart=always` does.
  func supervised(environment: [String: String?] = [:]) -> Launch {
    // Between two processes, keys are neither echoed nor turned into signals, as on a console without a shell.
    let loop = "stty raw -echo; while :; do \"$0\" --settings \"$1\"; echo $? >> \"$2\"; sleep 1; done"
    return Launch(
      program: "/bin/sh", arguments: ["-c", loop, Self.program, settingsFile, folder.appending(path: "endings").path],
      environment: environment)
  }

  func open(
    columns: Int = 80, rows: Int = 24, arguments: [String] = [], environment: [String: String?] = [:]
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      launch(columns: columns, rows: rows, arguments: arguments, environment: environment))
    try session.wait(until: "Press any key to begin.")
    session.waitForQuiet(seconds: 0.1)
    return session
  }
}

extension TerminalSession {
  /// Types one key after the other, each after the screen has stopped changing.
  func typeSlowly(_ keys: String) {
    for key in keys {
      type(String(key))
      waitForQuiet(seconds: 0.05)
    }
  }

  func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }

  /// True if the kiosk shows its first screen.
  var isAtAttract: Bool { shows("Press any key to begin.") }
}
