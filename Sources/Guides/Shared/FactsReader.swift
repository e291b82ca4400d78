package import Pages
import Screens

/// Reads and checks the front matter that all kinds share.
package struct FactsReader {
  /// The placeholder in `reviewed-by` until a clinician has signed.
  static let unsigned = "NEEDS CLINICIAN"

  /// True for the placeholder of a name.
  package static func isUnsigned(_ name: String) -> Bool {
    let name = name.uppercased()
    return name.indices.contains { name[$0...].hasPrefix(unsigned) }
  }

  private static let sharedKeys = [
    "kind", "id", "title", "order", "group", "doors", "reviewed", "reviewed-by", "reviewed-role", "review-due",
    "signed", "sources", "also-called",
  ]

  let page: Page
  let kind: String
  package private(set) var findings: [Finding] = []

  package init(_ page: Page, kind: String) {
    self.page = page
    self.kind = kind
  }

  /// - Parameters:
  ///   - keys: further keys that are valid for this kind.
  ///   - required: further keys that are required, in addition to those of every guide.
  ///   - isWhole: false for a file that overlays another and may leave out any key.
  package mutating func read(keys: [String] = [], required: [String] = [], isWhole: Bool = true) -> GuideFacts {
    checkKeys(Self.sharedKeys + keys)
    checkShapes()
    let needed = isWhole ? ["id", "title", "reviewed", "review-due"] + required : []
    for key in needed where page.frontMatter[key] == nil {
      let fix = "Add a line \"\(key): …\" between the \"---\" lines."
      report(.missingKey, at: .start, "The key \"\(key)\" is missing.", fix: fix)
    }
    checkIdentity()
    let (reviewed, reviewDue) = (day("reviewed"), day("review-due"))
    if let reviewed, let reviewDue, reviewDue <= reviewed {
      report(
        .badDate, at: page.frontMatter["review-due"]?.position ?? .start, "The next review is due before the last one.",
        fix: "Write a day after \(reviewed), as \"review-due: \(reviewed.adding(months: 6))\".")
    }
    var facts = GuideFacts(
      id: String(page.path.dropLast(3)), kind: kind, title: page.frontMatter["title"]?.text ?? page.title,
      summary: page.intro.first?.inlines.plainText ?? "", order: order, reviewed: reviewed,
      reviewedBy: page.frontMatter["reviewed-by"]?.text, reviewDue: reviewDue, sources: sources,
      alsoCalled: alsoCalled, isSignedOff: isSignedOff, meaning: page.meaning)
    facts.doors = doors
    facts.translation = translation
    facts.group = page.frontMatter["group"]?.text ?? ""
    return facts
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }

  private mutating func checkKeys(_ known: [String]) {
    for entry in page.frontMatter.entries where !known.contains(entry.key) {
      report(
        .unknownKey, at: entry.keyPosition, "There is no key \"\(entry.key)\" in a \(kind) file.",
        fix: "Use one of: \(known.joined(separator: ", ")).\(Spelling.hint(for: entry.key, among: known))")
    }
  }

  /// Reports a list in place of a single word, which would otherwise be read as a missing value.
  private mutating func checkShapes() {
    let words = [
      "id", "title", "group", "reviewed-by", "reviewed-role", "signed", "for", "gate", "last", "clock", "adds-to",
    ]
    for entry in page.frontMatter.entries where words.contains(entry.key) && entry.value.text == nil {
      report(
        .badValue, at: entry.value.position, "\"\(entry.key)\" takes one value, not several.",
        fix: "Write \"\(entry.key): …\" without brackets.")
    }
    if let value = page.frontMatter["also-called"], value.entries.isEmpty {
      let slug = page.slugs.dropFirst().first ?? "headache"
      report(
        .badValue, at: value.position, "The also-called does not say which heading the words belong to.",
        fix: "Write \"also-called: {\(slug): [word, other word]}\".")
    }
  }

  private mutating func checkIdentity() {
    let shared = [Levels.name, LocaleCheck.kind, WordsReader.kind]
    if shared.contains(kind), let value = page.frontMatter["kind"], value.text != kind {
      report(.badValue, at: value.position, "This is the file of kind \(kind).", fix: "Write \"kind: \(kind)\".")
    }
    let file = page.path.split(separator: "/").last.map { $0.dropLast(3) } ?? ""
    if let id = page.frontMatter["id"], id.text != String(file) {
      report(
        .idNotUnique, at: id.position, "The id is not the name of the file.", fix: "Write \"id: \(file)\".")
    }
    checkTitle()
    if page.title.isEmpty {
      report(
        .missingPart, at: page.titlePosition, "There is no title line.",
        fix: "Write \"# \(page.frontMatter["title"]?.text ?? "Title")\" under the front matter.")
    }
  }

  /// The title is shown in menus and the title line on the page, so they must be one.
  private mutating func checkTitle() {
    guard let value = page.frontMatter["title"], let title = value.text else { return }
    let name = page.title.isEmpty ? "The name of the guide" : page.title
    if ["", "~", "null"].contains(title) {
      report(.badValue, at: value.position, "The title is empty.", fix: "Write \"title: \(name)\".")
    } else if !page.title.isEmpty, title != page.title {
      report(
        .badValue, at: value.position, "The title is \"\(title)\", and the title line is \"\(page.title)\".",
        fix: "Write the same in both, as \"title: \(name)\".")
    }
  }

  private var doors: [String] {
    mutating get {
      guard let value = page.frontMatter["doors"] else { return [] }
      let doors = value.texts
      if doors.isEmpty || doors.contains("") {
        report(
          .badValue, at: value.position, "The doors are not a list of names.",
          fix: "Write \"doors: [What people call it, another name]\", or delete the line.")
      }
      for door in Set(doors.filter { name in doors.count(where: { $0 == name }) > 1 || name == page.title }).sorted() {
        report(
          .badValue, at: value.position, "The door \"\(door)\" is the title, or stands here twice.", fix: "Delete it.")
      }
      return doors
    }
  }

  private var order: Int {
    mutating get {
      guard let value = page.frontMatter["order"] else { return 500 }
      if let order = value.text.flatMap({ Int($0) }) { return order }
      report(.badValue, at: value.position, "The order is not a whole number.", fix: "Write, say, \"order: 10\".")
      return 500
    }
  }

  private mutating func day(_ key: String) -> Day? {
    guard let value = page.frontMatter[key] else { return nil }
    if let day = value.text.flatMap({ Day($0) }) { return day }
    report(
      .badDate, at: value.position, "\"\(value.text ?? "")\" is not a date.",
      fix: "Write year, month and day, as \"\(key): 2026-11-20\".")
    return nil
  }

  private var sources: [String] {
    mutating get {
      guard let value = page.frontMatter["sources"] else { return [] }
      guard case .list(let list) = value.kind else {
        report(.badValue, at: value.position, "The sources are not a list.", fix: "Write \"sources: [S1, S22]\".")
        return []
      }
      return list.compactMap(\.text)
    }
  }

  private var alsoCalled: [String: [String]] {
    mutating get {
      var words: [String: [String]] = [:]
      for entry in page.frontMatter["also-called"]?.entries ?? [] {
        words[entry.key] = entry.value.texts
        if !page.slugs.contains(entry.key) {
          report(
            .noSuchHeading, at: entry.keyPosition, "There is no heading \"\(entry.key)\" in this file.",
            fix: "Use the id of a heading.\(Spelling.hint(for: entry.key, among: page.slugs))")
        }
      }
      return words
    }
  }

  /// Who signed the translation. A signature of another text is none, and is reported.
  private var translation: GuideFacts.Translation? {
    mutating get {
      guard let origin = page.origin else { return nil }
      if let translator = page.translator {
        return .signed(by: translator, on: origin.ownFrontMatter["translated"]?.text.flatMap(Day.init))
      }
      if let signed = origin.ownFrontMatter["translation-signed"] {
        report(
          .signOffStale, at: signed.position, "The translation or its source has changed since a translator signed it.",
          fix: "Have a translator compare both, then run: chairside sign-off \(page.path.dropLast(3)) --translation "
            + "--by NAME --role ROLE --language TAG.")
      }
      return .unsigned
    }
  }

  private var isSignedOff: Bool {
    mutating get {
      guard let reviewer = page.frontMatter["reviewed-by"], !Self.isUnsigned(reviewer.text ?? "") else { return false }
      if page.frontMatter["signed"]?.text == page.meaning.description { return true }
      // The clinician's signature stands in the source, where it is reported.
      if page.origin != nil { return false }
      report(
        .signOffStale, at: reviewer.position, "The text has changed since it was signed, or it never was.",
        fix: "Have a clinician read it, then run: chairside sign-off \(page.path.dropLast(3)) --by NAME --role ROLE.")
      return false
    }
  }
}
