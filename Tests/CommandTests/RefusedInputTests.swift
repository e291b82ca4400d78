import Foundation
import TestSupport
import Testing

/// Kind of fault: what does not exist, or has another shape, is passed over without a word.
@Suite("What is not there is refused") struct RefusedInputTests {
  @Test("A place that is not there is refused in every command", arguments: ["en-UK", "GB", "fr-FR", "en_GB_x", ""])
  func locale(name: String) throws {
    for command in [
      ["show", "triage/red-flags"], ["list"], ["check"], ["handout", "faq/reversal"], ["search", "bruise"],
    ] {
      let run = try Run(arguments: command + ["--locale", name])
      #expect(run.status == 65)
      #expect(run.output == "")
      #expect(run.errors.contains("It has: elsewhere, en-AU, en-CA, en-GB, en-US, es-ES."))
    }
  }

  @Test("A place in any of its forms is the place", arguments: ["en-GB", "en_GB", "en-gb", "en_GB.UTF-8"])
  func forms(name: String) throws {
    #expect(try Run("show", "triage/red-flags#emergency", "--locale", name).output.contains("call 999"))
    #expect(
      try Run("handout", "faq/side-effects", "--format", "html", "--locale", name).output.contains("lang=\"en-GB\""))
  }

  @Test(
    "A variable that names a folder that is not there is refused, whatever is asked for",
    arguments: [
      ["list"], ["list", "--version"], ["--version"], ["check"], ["show", "faq/reversal"], ["search", "hives"],
    ])
  func variable(arguments: [String]) throws {
    let run = try Run(arguments: arguments, content: "/no/such/Content")
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.errors.contains("There is no content folder at /no/such/Content."))
  }

  @Test(
    "An answer in a map, or in a list of lists, is refused with its place",
    arguments: [
      ("{\"breathing-and-swallowing\": \"None of these\", \"head\": {\"Double vision\": true}}", "-:1:"),
      ("head:\n  - None of these\n  - [Double vision]\n", "-:3:5:"), ("head: {a: b}", "-:1:7:"),
      ("head:\n  - {a: b}\n", "-:2:5:"),
    ])
  func shapes(answers: String, place: String) throws {
    for command in [["triage", "red-flags"], ["handout", "triage/red-flags"]] {
      let run = try Run(arguments: command + ["--answers", "-"], input: answers)
      #expect(run.status == 65)
      #expect(run.output == "")
      #expect(run.errors.contains(place))
      #expect(run.errors.contains("is neither an answer nor a list of answers."))
    }
  }

  @Test(
    "An anchor or an alias in an answers file is refused where it stands",
    arguments: [
      ("head: &a None of these\nbody-and-skin: *a\n", "-:1:7:"), ("head: *a\n", "-:1:7:"), ("k#0: &a0 [x]\n", "-:1:6:"),
      ("k0:\t&a0\t[x]\n", "-:1:5:"), ("x: [ \"foo\n  : \", &a [1], &b [*a] ]\n", "-:2:8:"),
    ])
  func references(answers: String, place: String) throws {
    for command in [["triage", "red-flags"], ["handout", "triage/red-flags"], ["checklist", "injector"]] {
      let run = try Run(arguments: command + ["--answers", "-"], input: answers)
      #expect(run.status == 65)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("chairside: \(place) A YAML anchor (&) or alias (*) stands here."), "\(run.errors)")
    }
  }

  @Test("A time that no clock showed is refused")
  func skippedTime() throws {
    let run = try Run("aftercare", "after-injection", "--treated", "2026-03-08T02:30")
    #expect(run.status == 2)
    #expect(run.errors.contains("no clock showed \"2026-03-08T02:30\" here"))
  }

  @Test(
    "A kiosk reports a folder, a language and a place that are not there",
    arguments: [
      ("call-line: /etc/passwd", "2:12", "/etc/passwd is neither a FIFO nor a socket."),
      ("clinic: /etc/chairside/clinc", "2:9", "There is no folder /etc/chairside/clinc."),
      ("content: /usr/share/Contnet", "2:10", "There is no folder /usr/share/Contnet."),
      ("language: no", "2:11", "There is no guidance in \"no\"."),
      ("locale: en-UK", "2:9", "There is no place \"en-UK\"."),
    ])
  func kiosk(line: String, place: String, words: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "kiosk-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try "service: Waiting room\n\(line)\n".write(to: file, atomically: true, encoding: .utf8)
    let content = line.hasPrefix("content") ? [] : ["--content", Run.content]
    let run = try Run(arguments: ["kiosk", "--check", "--settings", file.path] + content)
    #expect(run.status == 1)
    #expect(run.output.contains("\(file.path):\(place): error[L102] \(words)"))
  }
}

/// Kind of fault: what could not be written is lost without a word.
@Suite("Output that cannot be written") struct LostOutputTests {
  private func shell(_ script: String) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.environment = [
      "PATH": "/usr/bin:/bin", "CHAIRSIDE_CONTENT": Run.content,
      "CHAIRSIDE": BuiltProgram("chairside").url.path(percentEncoded: false),
    ]
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  @Test(
    "A full device ends every command with 74 and a sentence",
    arguments: [
      "list", "show faq/reversal", "search bruise", "--help", "list --version", "check", "list --json",
      "handout faq/reversal --format html", "kiosk --help",
    ])
  func full(command: String) throws {
    let run = try shell("\"$CHAIRSIDE\" \(command) > /dev/full")
    #expect(run.status == 74)
    #expect(run.errors.hasPrefix("chairside: Standard output cannot be written: no space left on device."))
  }

  @Test("A closed pipe is no failure, and nothing is said")
  func closed() throws {
    let run = try shell("\"$CHAIRSIDE\" show faq/reversal | head -c 10; exit 0")
    #expect(run.errors == "")
  }

  @Test("A pipe that does not block gets everything")
  func nonBlocking() throws {
    let whole = try Run("show", "faq/reversal").output
    let script = """
      import fcntl, os, subprocess, sys, time
      reading, writing = os.pipe()
      fcntl.fcntl(writing, 1031, 4096)
      fcntl.fcntl(writing, fcntl.F_SETFL, os.O_NONBLOCK)
      program = subprocess.Popen([os.environ["CHAIRSIDE"], "show", "faq/reversal"], stdout=writing)
      os.close(writing)
      time.sleep(0.3)
      size = 0
      while True:
          part = os.read(reading, 512)
          if not part: break
          size += len(part)
      sys.exit(0 if program.wait() == 0 and size == \(whole.utf8.count) else 1)
      """
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else { return }
    #expect(try shell("/usr/bin/python3 -c '\(script)'").status == 0)
  }
}
