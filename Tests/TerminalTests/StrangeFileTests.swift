import Foundation
import Testing

/// A FIFO, a device or a folder in the place of a file is refused at once.
@Suite("Files that are none") struct StrangeFileTests {
  enum Kind: String, CaseIterable {
    case fifo, device, folder
  }

  private func make(_ kind: Kind, at path: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    switch kind {
    case .fifo: #expect(mkfifo(path, 0o600) == 0)
    case .device: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
    case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
  }

  @Test("A kiosk opens with the usual settings", arguments: Kind.allCases)
  func settings(kind: Kind) throws {
    let house = KioskHouse()
    let path = house.folder.appending(path: "kiosk.yaml").path
    try make(kind, at: path)
    let session = try TerminalSession(house.launch(arguments: ["--content", KioskHouse.content]))
    try session.wait(until: "Press any key to begin.", seconds: 5)
    session.waitForQuiet()
    #expect(session.errors.contains("The settings cannot be read."))
  }

  @Test("Settings that another editor saved hold", arguments: [String.Encoding.isoLatin1, .utf16LittleEndian])
  func editedElsewhere(encoding: String.Encoding) throws {
    let house = KioskHouse("service: Clínica Núñez\nlocale: en-GB\n")
    let mark = encoding == .utf16LittleEndian ? "\u{FEFF}" : ""
    let lines = (mark + house.text("kiosk.yaml")).replacing("\n", with: "\r\n")
    try #require(lines.data(using: encoding)).write(to: URL(filePath: house.settingsFile))
    let session = try house.open()
    #expect(session.shows("Clínica Núñez"))
    #expect(session.errors.contains("This is not UTF-8 text."))
  }

  @Test("A byte order mark is no part of the settings")
  func byteOrderMark() throws {
    let house = KioskHouse("service: Clínica Núñez\n")
    house.write("\u{FEFF}" + house.text("kiosk.yaml"), to: "kiosk.yaml")
    let session = try house.open()
    #expect(session.shows("Clínica Núñez"))
    #expect(session.errors == "")
  }

  @Test("No PIN is taken where its record is none", arguments: Kind.allCases)
  func pinRecord(kind: Kind) throws {
    let house = KioskHouse()
    try make(kind, at: house.runtime.appending(path: "pin.yaml").path)
    let session = try house.open()
    session.typeSlowly("000*\r271828\r")
    try session.wait(until: "no PIN is taken")
  }

  @Test("What staff chose is as in the settings, and the PIN's hash is none", arguments: Kind.allCases)
  func otherFiles(kind: Kind) throws {
    let house = KioskHouse()
    try make(kind, at: house.runtime.appending(path: "staff.yaml").path)
    try make(kind, at: house.folder.appending(path: "pin.hash").path)
    let session = try house.open()
    session.typeSlowly("000*\r271828\r")
    try session.wait(until: "No PIN is set")
  }

  @Test("The reader opens without its memory, and does not replace what is there", arguments: Kind.allCases)
  func memory(kind: Kind) throws {
    let state = FileManager.default.temporaryDirectory.appending(path: "strange-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: state) }
    let folder = state.appending(path: "chairside")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "reader.yaml").path
    try make(kind, at: path)
    let session = try TerminalSession(.chairside(environment: ["XDG_STATE_HOME": state.path]))
    try session.wait(until: "help", seconds: 5)
    session.waitForQuiet()
    session.type("1")
    session.waitForQuiet()
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    var facts = stat()
    #expect(stat(path, &facts) == 0 && facts.st_mode & S_IFMT != S_IFREG)
  }
}
