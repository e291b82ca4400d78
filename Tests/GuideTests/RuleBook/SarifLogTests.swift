import Foundation
import Guides
import Pages
import Testing

/// The parts of a log that the SARIF 2.1.0 specification requires, decoded from its JSON.
private struct ReadLog: Decodable {
  struct Run: Decodable {
    struct Tool: Decodable {
      struct Driver: Decodable {
        struct Descriptor: Decodable {
          let id: String
          let shortDescription, fullDescription, help: Text
          let defaultConfiguration: Configuration
        }

        let name, version: String
        let rules: [Descriptor]
      }

      let driver: Driver
    }

    struct Result: Decodable {
      let ruleId: String
      let ruleIndex: Int
      let level: String
      let message: Text
      let locations: [Location]
    }

    struct Configuration: Decodable {
      let level: String
    }

    struct Text: Decodable {
      let text: String
    }

    struct Location: Decodable {
      struct Physical: Decodable {
        struct Artifact: Decodable {
          let uri: String
          let uriBaseId: String?
        }

        struct Base: Decodable {
          let uri: String
        }

        struct Region: Decodable {
          let startLine, startColumn: Int
        }

        let artifactLocation: Artifact
        let region: Region
      }

      let physicalLocation: Physical
    }

    let tool: Tool
    let results: [Result]
    let columnKind: String
    let originalUriBaseIds: [String: Location.Physical.Base]?
  }

  let schema, version: String
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }
}

private let findings = [
  Finding(
    .noSuchHeading, in: "triage/a.md", at: SourcePosition(line: 22, column: 14), "There is no heading.",
    fix: "Write one."),
  Finding(
    .proofRedFlag, in: "triage/b c.md", at: SourcePosition(line: 3, column: 1), "It fails.", fix: "Put it right.",
    example: ["Pupils = Different", "clinic-today"]),
  Finding(.passive, in: "faq/é.md", at: .start, "It hides who acts.", fix: "Say who."),
  Finding(.longSentence, in: "faq/é.md", at: .start, "Too long.", fix: "Cut it."),
]

private func log(
  _ findings: [Finding], folder: String = "/home/a b/Content/en", repository: String? = "/home/a b"
) throws -> ReadLog {
  let log = SarifLog(programVersion: "1.2.3", rules: RuleBook(.shipped), repository: repository)
  let json = log.json(of: findings) { "\(folder)/\($0)" }
  return try JSONDecoder().decode(ReadLog.self, from: Data(json.oneLine.utf8))
}

@Test("A log names its schema, its version and the tool")
func aLogNamesItsSchema() throws {
  let log = try log([])
  #expect(log.schema == "https://json.schemastore.org/sarif-2.1.0.json")
  #expect(log.version == "2.1.0")
  #expect(log.runs.count == 1)
  #expect(log.runs[0].tool.driver.name == "chairside")
  #expect(log.runs[0].tool.driver.version == "1.2.3")
  #expect(log.runs[0].columnKind == "unicodeCodePoints")
  #expect(log.runs[0].results.isEmpty, "No findings are an empty list, which says that the check ran.")
}

@Test("Every rule is described once, with a level that SARIF knows")
func everyRuleIsDescribedOnce() throws {
  let rules = try log([]).runs[0].tool.driver.rules
  #expect(rules.map(\.id) == Rule.allCases.map(\.rawValue))
  #expect(rules.allSatisfy { ["error", "warning", "note"].contains($0.defaultConfiguration.level) })
  #expect(rules.allSatisfy { !$0.shortDescription.text.isEmpty && !$0.fullDescription.text.isEmpty })
  #expect(rules.allSatisfy { $0.help.text.hasPrefix("Bad:\n") })
}

@Test("Each finding is a result whose index leads to its rule")
func eachFindingIsAResult() throws {
  let run = try log(findings).runs[0]
  #expect(run.results.map(\.ruleId) == ["L101", "P2", "R405", "R402"])
  #expect(run.results.map { run.tool.driver.rules[$0.ruleIndex].id } == run.results.map(\.ruleId))
  #expect(run.results.map(\.level) == ["error", "error", "note", "warning"])
  #expect(
    run.results.map(\.message.text) == [
      "There is no heading. Write one.",
      "It fails. Put it right. Example: Pupils = Different -> clinic-today",
      "It hides who acts. Say who.",
      "Too long. Cut it.",
    ])
}

@Test("Places are lines and columns counted from 1, and files are URIs")
func placesAreLinesAndColumns() throws {
  let locations = try log(findings).runs[0].results.flatMap(\.locations).map(\.physicalLocation)
  #expect(locations.map { [$0.region.startLine, $0.region.startColumn] } == [[22, 14], [3, 1], [1, 1], [1, 1]])
  #expect(
    locations.map(\.artifactLocation.uri) == [
      "Content/en/triage/a.md", "Content/en/triage/b%20c.md", "Content/en/faq/%C3%A9.md", "Content/en/faq/%C3%A9.md",
    ])
  #expect(locations.allSatisfy { $0.artifactLocation.uriBaseId == "%SRCROOT%" })
}

@Test("A log says where the repository is, and names files of no repository by their whole path")
func whereTheRepositoryIs() throws {
  #expect(try log(findings).runs[0].originalUriBaseIds?.mapValues(\.uri) == ["%SRCROOT%": "file:///home/a%20b/"])
  #expect(try log(findings, repository: nil).runs[0].originalUriBaseIds == nil)
  // A folder whose name only begins as that of the repository is not in it.
  for repository in [nil, "/home/a", "/home/a b/Content/english"] {
    let run = try log(findings, repository: repository).runs[0]
    let artifact = run.results[0].locations[0].physicalLocation.artifactLocation
    #expect(artifact.uri == "file:///home/a%20b/Content/en/triage/a.md")
    #expect(artifact.uriBaseId == nil)
  }
}
