package import Prose

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0, which code hosts and editors read.
package struct SarifLog: Encodable {
  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// - Parameters:
  ///   - programVersion: the version of the checker.
  ///   - location: where a file of a finding stands: relative to the working folder, or absolute.
  package init(_ findings: [Finding], programVersion: String, location: (String) -> String) {
    let rules = Rule.allCases
    let driver = Driver(version: programVersion, rules: rules.map(Descriptor.init))
    let results = findings.map { finding in
      Result(finding, ruleIndex: rules.firstIndex(of: finding.rule) ?? 0, uri: Self.uri(location(finding.file)))
    }
    runs = [Run(tool: Tool(driver: driver), results: results)]
  }

  /// A path as a URI: a full path with "file://" before it, and every sign that a URI does not have as its bytes.
  static func uri(_ path: String) -> String {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    let escaped = path.utf8.map { byte -> String in
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80, scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar) {
        return String(Character(scalar))
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" + digits : digits)
    }
    return (path.hasPrefix("/") ? "file://" : "") + escaped.joined()
  }
}

extension SarifLog {
  private struct Run: Encodable {
    let tool: Tool
    let results: [Result]
    /// Columns count characters, not bytes or UTF-16 units.
    let columnKind = "unicodeCodePoints"
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name = "chairside"
    let version: String
    let rules: [Descriptor]
  }

  private struct Text: Encodable {
    let text: String
  }

  private struct Descriptor: Encodable {
    struct Configuration: Encodable {
      let level: String
    }

    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Text
    let defaultConfiguration: Configuration

    init(_ rule: Rule) {
      let entry = RuleBook.entry(for: rule)
      id = rule.rawValue
      shortDescription = Text(text: entry?.title ?? rule.rawValue)
      fullDescription = Text(text: entry?.why ?? rule.rawValue)
      help = Text(text: entry.map { "Bad:\n\($0.bad)\n\nGood:\n\($0.good)" } ?? rule.rawValue)
      defaultConfiguration = Configuration(level: SarifLog.level(rule.severity))
    }
  }

  private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Text
    let locations: [Location]

    init(_ finding: Finding, ruleIndex: Int, uri: String) {
      ruleId = finding.rule.rawValue
      self.ruleIndex = ruleIndex
      level = SarifLog.level(finding.severity)
      let example = finding.example.isEmpty ? "" : " Example: " + finding.example.joined(separator: " -> ")
      message = Text(text: "\(finding.message) \(finding.fix)\(example)")
      locations = [Location(uri: uri, position: finding.position)]
    }
  }

  private struct Location: Encodable {
    struct Physical: Encodable {
      let artifactLocation: Artifact
      let region: Region
    }

    struct Artifact: Encodable {
      let uri: String
    }

    struct Region: Encodable {
      let startLine: Int
      let startColumn: Int
    }

    let physicalLocation: Physical

    init(uri: String, position: SourcePosition) {
      physicalLocation = Physical(
        artifactLocation: Artifact(uri: uri),
        region: Region(startLine: position.line, startColumn: position.column))
    }
  }

  private static func level(_ severity: Finding.Severity) -> String {
    severity == .info ? "note" : severity.rawValue
  }
}
