package import Pages

/// Findings in the Static Analysis Results Interchange Format (SARIF), version 2.1.0, which code hosts and editors
/// read.
///
/// Files of a repository are named by their paths in it, wherever the check was started, because that is how code hosts
/// find the line; others by their whole paths.
package struct SarifLog {
  /// The version of the checker.
  private let programVersion: String
  /// The explanations of the rules.
  private let rules: RuleBook
  /// The whole path of the repository's folder; nil if the files are in none.
  private let repository: String?

  /// The name by which code hosts know the folder of the repository.
  private static let baseName = "%SRCROOT%"

  /// - Parameters:
  ///   - programVersion: the version of the checker.
  ///   - rules: the explanations of the rules.
  ///   - repository: the whole path of the repository's folder; nil if the files are in none.
  package init(programVersion: String, rules: RuleBook, repository: String?) {
    self.programVersion = programVersion
    self.rules = rules
    self.repository = repository
  }

  /// - Parameter location: returns the whole path of the file of a finding.
  package func json(of findings: [Finding], location: (String) -> String) -> JSON {
    let driver: [String: JSON] = [
      "name": "chairside", "version": .string(programVersion),
      "rules": .list(Rule.allCases.map { Self.descriptor(of: $0, in: rules) }),
    ]
    var run: [String: JSON] = [
      "tool": .object(["driver": .object(driver)]),
      "results": .list(findings.map { Self.result($0, in: artifact(location($0.file))) }),
      // Columns count characters, not bytes or UTF-16 units.
      "columnKind": "unicodeCodePoints",
    ]
    if let repository {
      run["originalUriBaseIds"] = .object([Self.baseName: .object(["uri": .string(Self.uri(repository + "/"))])])
    }
    return .object([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [.object(run)],
    ])
  }

  private func artifact(_ path: String) -> JSON {
    guard let repository, path.hasPrefix(repository + "/") else { return .object(["uri": .string(Self.uri(path))]) }
    let inside = String(path.dropFirst(repository.count + 1))
    return .object(["uri": .string(Self.uri(inside)), "uriBaseId": .string(Self.baseName)])
  }

  private static func descriptor(of rule: Rule, in rules: RuleBook) -> JSON {
    let entry = rules.entry(for: rule)
    return .object([
      "id": .string(rule.rawValue),
      "shortDescription": text(entry?.title ?? rule.rawValue),
      "fullDescription": text(entry?.why ?? rule.rawValue),
      "help": text(entry.map { "Bad:\n\($0.bad)\n\nGood:\n\($0.good)" } ?? rule.rawValue),
      "defaultConfiguration": .object(["level": level(rule.severity)]),
    ])
  }

  private static func result(_ finding: Finding, in artifact: JSON) -> JSON {
    let example = finding.example.isEmpty ? "" : " Example: " + finding.example.joined(separator: " -> ")
    let place: [String: JSON] = [
      "artifactLocation": artifact,
      "region": .object([
        "startLine": .int(finding.position.line), "startColumn": .int(finding.position.column),
      ]),
    ]
    return .object([
      "ruleId": .string(finding.rule.rawValue),
      "ruleIndex": .int(Rule.allCases.firstIndex(of: finding.rule) ?? 0),
      "level": level(finding.severity),
      "message": text("\(finding.message) \(finding.fix)\(example)"),
      "locations": [.object(["physicalLocation": .object(place)])],
    ])
  }

  private static func text(_ text: String) -> JSON { .object(["text": .string(text)]) }

  private static func level(_ severity: Finding.Severity) -> JSON {
    .string(severity == .info ? "note" : severity.rawValue)
  }

  /// A path as a URI: an absolute path begins with "file://", and characters that are not allowed in a URI are
  /// percent-encoded.
  private static func uri(_ path: String) -> String {
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
