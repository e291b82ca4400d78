import Foundation
import Screens
import Testing

@Suite("Plural forms")
struct PluralRuleTests {
  /// A line of `plural-samples.txt`.
  struct Sample: CustomTestStringConvertible, Sendable {
    let languages: [String]
    let category: PluralCategory
    let counts: [Int]
    /// True if CLDR says that there are more counts of this form.
    let goesOn: Bool

    var testDescription: String { "\(languages[0]): \(category)" }

    init?(_ line: Substring) {
      let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard fields.count == 3, let category = PluralCategory(rawValue: fields[1]) else { return nil }
      let items = fields[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      languages = fields[0].split(separator: " ").map(String.init)
      self.category = category
      goesOn = items.contains("…")
      counts = items.filter { $0 != "…" }.flatMap { item -> [Int] in
        let ends = item.split(separator: "~").compactMap { Int($0) }
        return ends.isEmpty ? [] : Array(ends[0]...ends[ends.count - 1])
      }
    }
  }

  static let lines: [Substring] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "plural-samples.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }()

  static let samples = lines.compactMap { Sample($0) }

  @Test("The table of samples is read whole")
  func table() {
    #expect(Self.samples.count == Self.lines.count)
    #expect(Self.samples.count > 100)
    #expect(Self.samples.allSatisfy { !$0.counts.isEmpty && !$0.languages.isEmpty })
    let languages = Set(Self.samples.flatMap(\.languages))
    #expect(languages.isSuperset(of: ["ar", "en", "es", "fr", "pl", "pt", "pt-pt", "zh"]))
    #expect(languages.count > 200)
  }

  @Test("Each of CLDR's samples has the form that CLDR says", arguments: samples)
  func everySample(sample: Sample) {
    for language in sample.languages {
      let rule = PluralRule(language: language)
      for count in sample.counts { #expect(rule.category(of: count) == sample.category, "\(count) in \(language)") }
    }
  }

  @Test("A language has the forms that CLDR has whole numbers for")
  func forms() {
    let byLanguage = Dictionary(grouping: Self.samples.flatMap { sample in sample.languages.map { ($0, sample) } }) {
      $0.0
    }
    for (language, rows) in byLanguage {
      let samples = rows.map(\.1)
      let forms = PluralRule(language: language).forms
      #expect(Set(forms.map(\.category)) == Set(samples.map(\.category)), "\(language)")
      let needed = samples.filter { $0.counts.contains { $0 < 1_000_000 } }.map(\.category)
      #expect(Set(forms.filter(\.isNeeded).map(\.category)) == Set(needed), "\(language)")
      let ofOne = samples.filter { $0.counts.count == 1 && !$0.goesOn && $0.counts[0] < 1_000_000 }.map(\.category)
      #expect(Set(forms.filter(\.isOfOneCount).map(\.category)) == Set(ofOne), "\(language)")
    }
  }

  @Test(
    "Forms of some languages: ~ only millions have, ! one count has",
    arguments: [
      ("en", "one! other"), ("es", "one! many~ other"), ("fr", "one many~ other"), ("pl", "one! few many"),
      ("ar", "zero! one! two! few many other"), ("zh", "other"), ("ru", "one few many"), ("cs", "one! few other"),
    ])
  func formsOf(language: String, expected: String) {
    let forms = PluralRule(language: language).forms.map {
      $0.category.rawValue + ($0.isNeeded ? "" : "~") + ($0.isOfOneCount ? "!" : "")
    }
    #expect(forms.joined(separator: " ") == expected)
  }

  @Test(
    "A tag has the rule of the longest part that has one",
    arguments: [
      ("es-US", "es"), ("es_US", "es"), ("ES", "es"), ("zh-Hant-HK", "zh"), ("pt-BR", "pt"), ("pt_PT", "pt-PT"),
      ("pt-AO", "pt-PT"), ("xx-es", "xx"), ("", "zh"), ("xx", "zh"),
    ])
  func tags(tag: String, same: String) {
    #expect(PluralRule(language: tag) == PluralRule(language: same))
  }

  @Test("European and Brazilian Portuguese differ at 0")
  func portuguese() {
    #expect(PluralRule(language: "pt").category(of: 0) == .one)
    #expect(PluralRule(language: "pt-PT").category(of: 0) == .other)
  }

  @Test("English, which is not looked up, has the rule that would be found")
  func english() {
    #expect(PluralRule.english == PluralRule(language: "en"))
  }
}
