package import Pages

/// Checks that patients can understand a page, and that it contains no forbidden phrase (rules R401 to R407).
///
/// Forbidden phrases are also looked for when a guide is opened, because a page that says "safe" must never be shown;
/// this takes less than half a millisecond. The other rules are for authors: a page that is hard to read is still
/// better than none.
package struct ReadingCheck {
  /// The only language that the rules support.
  package static let language = "en"
  /// The most words of a sentence; a longer one is hard to remember.
  static let mostWords = 20
  /// The most letters of a word; a longer one does not fit on a line of a 40-column screen.
  static let longestWord = 34

  private let jargon: Jargon
  private let kinds: GuideKinds
  private var syllables = Syllables()

  /// - Parameter pages: all pages of the folder, some of which explain clinical terms.
  package init(explainedBy pages: [Page], kinds: GuideKinds) {
    jargon = Jargon(explainedBy: pages, kinds: kinds)
    self.kinds = kinds
  }

  /// The clinical terms that an answer explains.
  package var explained: Set<String> { jargon.explained }

  /// All findings about the readability of a page.
  package mutating func findings(of page: Page) -> [Finding] {
    var report = ReadingReport(page, kinds)
    report.readAll(jargon, &syllables)
    return report.findings
  }

  /// The forbidden phrases of a page. A page that has one is not shown to patients.
  package static func forbiddenPhrases(in page: Page, kinds: GuideKinds) -> [Finding] {
    var report = ReadingReport(page, kinds)
    report.readForbidden()
    return report.findings
  }
}

/// Collects the findings of one page.
private struct ReadingReport {
  private let page: Page
  private let kinds: GuideKinds
  private(set) var findings: [Finding] = []
  private var reportedTerms: Set<String> = []

  init(_ page: Page, _ kinds: GuideKinds) {
    self.page = page
    self.kinds = kinds
  }

  private mutating func report(
    _ rule: Rule, at position: SourcePosition, _ message: String, fix: String, severity: Finding.Severity? = nil
  ) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix, severity: severity))
  }

  mutating func readForbidden() {
    for section in PatientText(of: page, kinds: kinds).sections {
      for passage in section.passages {
        for sentence in SentenceReader.sentences(of: passage) { reportForbidden(in: sentence, of: passage) }
      }
    }
  }

  mutating func readAll(_ jargon: Jargon, _ syllables: inout Syllables) {
    let sections = PatientText(of: page, kinds: kinds).sections
    var shortSections = ReadingGrade()
    for section in sections {
      var grade = ReadingGrade()
      for passage in section.passages {
        reportUnbreakable(in: passage)
        if section.isReference { continue }
        for sentence in SentenceReader.sentences(of: passage) {
          reportJargon(in: sentence, of: passage, jargon)
          guard passage.role == .text else { continue }
          reportLength(of: sentence, in: passage)
          if passage.isAnswer { reportFirstPerson(in: sentence, of: passage) }
          reportPassive(in: sentence, of: passage)
          grade.add(sentence, &syllables)
        }
      }
      if grade.tenths == nil { shortSections.add(grade) }
      reportGrade(grade, of: "\"\(section.title)\" reads", at: section.position)
    }
    reportGrade(shortSections, of: "The short sections of this page read", at: page.titlePosition)
  }

  private mutating func reportGrade(_ grade: ReadingGrade, of subject: String, at position: SourcePosition) {
    guard let tenths = grade.tenths, tenths > 60 else { return }
    let hard = grade.hardestWords.map { "\"\($0)\"" }.joined(separator: ", ")
    report(
      .readingGrade, at: position, "\(subject) at grade \(tenths / 10).\(tenths % 10), where patients need 6 or lower.",
      fix: "Use shorter sentences and shorter words.\(hard.isEmpty ? "" : " The longest words: \(hard).")",
      severity: tenths > 80 ? .error : .warning)
  }

  private mutating func reportLength(of sentence: Sentence, in passage: Passage) {
    let count = sentence.words.count
    guard count > ReadingCheck.mostWords, let first = sentence.words.first else { return }
    report(
      .longSentence, at: passage.position(of: first.letters.lowerBound), "This sentence has \(count) words.",
      fix: "Make two of it, or leave words out: \(ReadingCheck.mostWords) at most.")
  }

  private static let firstPerson: Set<String> = ["i", "i'm", "i've", "i'd", "my", "me", "mine", "myself"]

  private mutating func reportFirstPerson(in sentence: Sentence, of passage: Passage) {
    let word = sentence.words.first {
      Self.firstPerson.contains($0.text.lowercased().replacing("\u{2019}", with: "'"))
    }
    guard let word else { return }
    report(
      .firstPerson, at: passage.position(of: word.letters.lowerBound),
      "\"\(word.text)\" fits nobody who answers for somebody else.",
      fix: "Write what is seen or felt, as \"The lid covers the pupil\".")
  }

  private mutating func reportPassive(in sentence: Sentence, of passage: Passage) {
    guard let words = Passive.words(in: sentence), !sentence.isQuestion else { return }
    report(
      .passive, at: passage.position(of: sentence.words[words.lowerBound].letters.lowerBound),
      "\"\(text(of: words, in: sentence))\" does not say who acts.",
      fix: "Say it to the reader, as \"Wash the skin gently\".")
  }

  private mutating func reportJargon(in sentence: Sentence, of passage: Passage, _ jargon: Jargon) {
    for (term, index) in Jargon.terms(in: sentence) where !jargon.explained.contains(term) {
      let word = sentence.words[index]
      guard !word.isQuoted, reportedTerms.insert(term).inserted else { continue }
      report(
        .jargon, at: passage.position(of: word.letters.lowerBound),
        "\"\(word.text)\" is a clinical term that no answer explains.",
        fix: "Use plain words, or add \"\(term)\" to the also-called of the FAQ section that explains it.")
    }
  }

  private mutating func reportForbidden(in sentence: Sentence, of passage: Passage) {
    for use in ForbiddenPhrases.uses(in: sentence, of: passage) {
      report(
        .forbiddenPhrase, at: passage.position(of: sentence.words[use.words.lowerBound].letters.lowerBound),
        "\"\(text(of: use.words, in: sentence))\" \(use.phrase.problem)", fix: use.phrase.fix)
    }
  }

  private func text(of words: ClosedRange<Int>, in sentence: Sentence) -> String {
    sentence.words[words].map(\.text).joined(separator: " ")
  }

  private mutating func reportUnbreakable(in passage: Passage) {
    var start = 0
    for index in 0...passage.letters.count {
      guard index == passage.letters.count || passage.letters[index].isSpace else { continue }
      if index - start > ReadingCheck.longestWord {
        report(
          .cannotWrap, at: passage.position(of: start),
          "This word has \(index - start) letters and cannot stand on a screen of 40 columns.",
          fix: "Put a space in it, or use another word: \(ReadingCheck.longestWord) letters at most.")
      }
      start = index + 1
    }
  }
}
