import Foundation
import TestSupport
import Testing

/// The author guide, `Content/README.md`, with its steps run in a copy of the shipped content.
///
/// A block under "**File: PATH**" is written to that file, and one under "**Change: PATH**" is applied to it. Each line
/// of a console block that begins with "$" is run, and its output must equal the lines below it.
private struct AuthorGuide {
  enum Step {
    case write(path: String, text: String)
    case change(path: String, old: String, new: String)
    case run(command: String, answer: [String])
  }

  private let copy: ContentCopy

  init() throws {
    copy = try ContentCopy.ofAll()
  }

  static func steps() throws -> [Step] {
    let text = try String(contentsOfFile: Run.content + "/README.md", encoding: .utf8)
    var steps: [Step] = []
    var target: (verb: String, path: String)?
    var block: (language: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if var open = block {
        if line == "```" {
          steps += step(target, open)
          (block, target) = (nil, nil)
        } else {
          open.lines.append(line)
          block = open
        }
      } else if line.hasPrefix("```") {
        block = (String(line.dropFirst(3)), [])
      } else if let match = line.wholeMatch(of: /\*\*(File|Change): (.+)\*\*/) {
        target = (String(match.1), String(match.2))
      }
    }
    return steps
  }

  private static func step(_ target: (verb: String, path: String)?, _ block: (language: String, lines: [String]))
    -> [Step]
  {
    if let target, target.verb == "File" {
      return [.write(path: target.path, text: block.lines.map { $0 + "\n" }.joined())]
    }
    if let target {
      func lines(_ mark: String) -> String {
        block.lines.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(2)) }.joined(separator: "\n")
      }
      return [.change(path: target.path, old: lines("-"), new: lines("+"))]
    }
    guard block.language == "console" else { return [] }
    return block.lines.reduce(into: []) { steps, line in
      if line.hasPrefix("$ ") {
        steps.append(.run(command: String(line.dropFirst(2)), answer: []))
      } else if case .run(let command, let answer)? = steps.popLast() {
        steps.append(.run(command: command, answer: answer + [line]))
      }
    }
  }

  /// - Returns: the lines that the command printed, standard error included.
  func run(_ command: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(filePath: copy.folder)
    let programs = BuiltProgram("chairside").url.deletingLastPathComponent().path
    process.environment = ["PATH": "\(programs):/usr/bin:/bin", "TZ": "UTC"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    // The guide does not depend on the number of files.
    return output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      String(line).replacing(/^\d+ files/, with: "… files")
    }
  }

  func follow(_ step: Step) throws {
    switch step {
    case .write(let path, let text): try copy.write(text, to: path)
    case .change(let path, let old, let new): try copy.change(path, old, to: new)
    case .run(let command, let answer):
      #expect(try run(command) == answer, "\(command)")
    }
  }
}

@Test("The author guide, followed to the letter, answers as it says")
func theAuthorGuideAnswersAsItSays() throws {
  let guide = try AuthorGuide()
  for step in try AuthorGuide.steps() { try guide.follow(step) }
}

@Test("The author guide writes a guide of four questions with its cases, and proves it")
func theAuthorGuideWritesAGuideOfFourQuestions() throws {
  let steps = try AuthorGuide.steps()
  var texts: [String: String] = [:]
  var commands: [String] = []
  for step in steps {
    switch step {
    case .write(let path, let text): texts[path] = text
    case .change: continue
    case .run(let command, _): commands.append(command)
    }
  }
  let guide = try #require(texts["Content/en/triage/tight-feeling.md"])
  #expect(guide.components(separatedBy: "\n**").count - 1 == 4)
  #expect(texts["Content/en/triage/tight-feeling.cases.md"]?.components(separatedBy: "\n|").count ?? 0 > 10)
  #expect(commands.contains("chairside check Content --language en --strict"))
  for word in ["--clinic", "--explain", "sign-off"] { #expect(commands.contains { $0.contains(word) }, "\(word)") }
}
