import Glibc
import KioskService
import Library

/// The waiting-room terminal as a program of its own, which cannot start another. `chairside kiosk` does the same.
@main
enum Main {
  private static let usage = """
    The locked waiting-room terminal of Chairside. One visit, then it ends; the service starts it again.

    Usage: chairside-kiosk [--settings FILE] [--content FOLDER] [--check] [--version] [--help]
           chairside-kiosk --prepare-content [--settings FILE] [--content FOLDER]

      --settings FILE    settings in place of \(KioskOptions.usualSettings)
      --content FOLDER   guidance in place of the folder that the settings name
      --check            say what is wrong with the settings, and end
      --prepare-content  check new content, keep it if it is in order, and end
      --prepared-only    open only what --prepare-content found in order
      -c COMMAND         as a shell: one visit, with the settings of the command if it starts this program

    As the shell of a user it opens a visit, whatever that user asks for. See chairside-kiosk(8).

    Example: chairside-kiosk --settings kiosk.yaml

    """

  static func main() {
    var options = KioskOptions()
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "-c" {
      // Nothing else is taken from who logs in.
      options = KioskOptions(asShellFor: arguments.dropFirst().first ?? "")
      arguments = []
    }
    var isCheck = false
    var isPreparation = false
    while let argument = arguments.popFirst() {
      switch argument {
      case "--settings": options.settingsFile = value(of: argument, in: &arguments)
      case "--content": options.content = value(of: argument, in: &arguments)
      case "--check": isCheck = true
      case "--prepare-content": isPreparation = true
      case "--prepared-only": options.isCheckedElsewhere = true
      case "--version": end(0, "chairside-kiosk \(programVersion)\n", STDOUT_FILENO)
      case "--help", "-h": end(0, usage, STDOUT_FILENO)
      default: fail(2, "There is no option \"\(argument)\". Try: chairside-kiosk --help")
      }
    }
    if isCheck { check(options) }
    if isPreparation {
      ContentPreparation.run(options)
      end(0, "", STDOUT_FILENO)
    }
    do {
      try KioskLoop(options).run()
    } catch {
      fail(69, "\(error)")
    }
  }

  private static func check(_ options: KioskOptions) -> Never {
    let complaints = options.complaints
    end(complaints.isEmpty ? 0 : 1, complaints.map { $0 + "\n" }.joined(), STDOUT_FILENO)
  }

  private static func value(of option: String, in arguments: inout ArraySlice<String>) -> String {
    guard let value = arguments.popFirst() else { fail(2, "\(option) needs a value.") }
    return value
  }

  private static func fail(_ code: Int32, _ words: String) -> Never {
    end(code, "chairside-kiosk: \(words)\n", STDERR_FILENO)
  }

  private static func end(_ code: Int32, _ words: String, _ descriptor: Int32) -> Never {
    let failure = ByteWriter.write(Array(TerminalText.safe(words).utf8), to: descriptor)
    exit(code == 0 && failure != 0 ? 74 : code)
  }
}
