import ArgumentParser
import Glibc
import KioskService

/// `chairside pin-hash`: the hash of a staff PIN, for the kiosk.
struct PINHashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin-hash", abstract: "Make the hash of a staff PIN for the kiosk.",
    discussion: """
      Asks for the PIN twice and does not show it. The hash goes to standard output.

      Example: chairside pin-hash | sudo tee /etc/chairside/pin.hash
      """)

  func run() throws {
    let pin = try ask("New PIN: ")
    if let weakness = StaffPIN.weakness(of: pin) { throw Failure(.usage, weakness) }
    guard try ask("The same again: ") == pin else { throw Failure(.usage, "The two were not the same. Start again.") }
    guard let hash = StaffPIN.newHash(of: pin) else {
      throw Failure(.internal, "This system's libcrypt cannot make a yescrypt hash.")
    }
    Output.print(hash)
  }

  /// Reads a line from the terminal without echoing it.
  private func ask(_ question: String) throws -> String {
    let line = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard line >= 0 else { throw Failure(.noTerminal, "A PIN is read from a terminal, and there is none.") }
    defer { close(line) }
    var modes = termios()
    guard tcgetattr(line, &modes) == 0 else { throw Failure(.noTerminal, "The terminal cannot be read.") }
    let before = modes
    modes.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(line, TCSAFLUSH, &modes)
    defer {
      var modes = before
      tcsetattr(line, TCSAFLUSH, &modes)
      _ = write(line, "\n", 1)
    }
    _ = question.withCString { write(line, $0, strlen($0)) }
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < 64, read(line, &byte, 1) == 1, byte != UInt8(ascii: "\n") { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
