package import Pages

/// Checks that patients can understand a page, and that it contains no forbidden phrase (rules R401 to R408).
///
/// Forbidden phrases are also looked for when a guide is opened, because a page that says "safe" must never be shown;
/// this takes less than half a millisecond. The other rules are for authors: a page that is hard to read is still
/// better than none.
package struct ReadingCheck {
  /// The most words of a sentence; a longer one is hard to remember.
  static let mostWords = 20
  /// The most letters of a word; a longer one does not fit on a line of a 40-column screen.
  static let longestWord = 34

  private let jargon: Jargon
  private let kinds: GuideKinds
  private let language: ReadingLanguage
  private var syllables: Syllables

  /// - Parameters:
  ///   - pages: all pages of the folder, some of which explain clinical terms.
  ///   - language: the language of the pages.
  package init(explainedBy pages: [Page], kinds: GuideKinds, language: ReadingLanguage = .english) {
    jargon = Jargon(explainedBy: pages, kinds: kinds, language: language)
    self.kinds = kinds
    self.language = language
    syllables = Syllables(language)
  }

  /// The clinical terms that an answer explains.
  package var explained: Set<String> { jargon.explained }

  /// All findings about the readability of a page.
  package mutating func findings(of page: Page) -> [Finding] {
    var report = ReadingReport(page, kinds, language)
    report.readAll(jargon, &syllables)
    return report.findings
  }

  /// The forbidden phrases of a page. A page that has one is not shown to patients.
  package static func forbiddenPhrases(
    in page: Page, kinds: GuideKinds, language: ReadingLanguage = .english
  ) -> [Finding] {
    var report = ReadingReport(page, kinds, language)
    report.readForbidden()
    return report.findings
  }
}

/// Collects the findings of one page.
private struct ReadingReport {
  private let page: Page
  private let kinds: GuideKinds
  private let language: ReadingLanguage
  private(set) var findings: [Finding] = []
  private var reportedTerms: Set<String> = []

  init(_ page: Page, _ kinds: GuideKinds, _ language: ReadingLanguage) {
    self.page = page
    self.kinds = kinds
    self.language = language
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
    var shortSections = ReadingScore(language)
    for section in sections {
      var score = ReadingScore(language)
      for passage in section.passages {
        reportUnbreakable(in: passage)
        if section.isReference { continue }
        if language.hasInvertedMarks { reportMissingMarks(in: passage) }
        for sentence in SentenceReader.sentences(of: passage) {
          reportJargon(in: sentence, of: passage, jargon)
          guard passage.role == .text else { continue }
          reportLength(of: sentence, in: passage)
          if passage.isAnswer { reportFirstPerson(in: sentence, of: passage) }
          if language == .english { reportPassive(in: sentence, of: passage) }
          score.add(sentence, &syllables)
        }
      }
      if score.tenths == nil { shortSections.add(score) }
      reportGrade(score, of: "\"\(section.title)\" reads", at: section.position)
    }
    reportGrade(shortSections, of: "The short sections of this page read", at: page.titlePosition)
  }

  private mutating func reportGrade(_ score: ReadingScore, of subject: String, at position: SourcePosition) {
    guard let (problem, severity) = score.problem else { return }
    let hard = score.hardestWords.map { "\"\($0)\"" }.joined(separator: ", ")
    report(
      .readingGrade, at: position, "\(subject) \(problem)",
      fix: "Use shorter sentences and shorter words.\(hard.isEmpty ? "" : " The longest words: \(hard).")",
      severity: severity)
  }

  private mutating func reportMissingMarks(in passage: Passage) {
    for mark in InvertedMarks.missing(in: passage.letters) {
      report(
        .invertedMark, at: passage.position(of: mark.index),
        "\"\(mark.closing)\" ends here what no \"\(mark.opening)\" begins.",
        fix: "Write \"\(mark.opening)\" where the question or the exclamation begins.")
    }
  }

  private mutating func reportLength(of sentence: Sentence, in passage: Passage) {
    let count = sentence.words.count
    guard count > ReadingCheck.mostWords, let first = sentence.words.first else { return }
    report(
      .longSentence, at: passage.position(of: first.letters.lowerBound), "This sentence has \(count) words.",
      fix: "Make two of it, or leave words out: \(ReadingCheck.mostWords) at most.")
  }

  private mutating func reportFirstPerson(in sentence: Sentence, of passage: Passage) {
    let word = sentence.words.first {
      language.firstPerson.contains($0.text.lowercased().replacing("\u{2019}", with: "'"))
    }
    guard let word else { return }
    report(
      .firstPerson, at: passage.position(of: word.letters.lowerBound),
      "\"\(word.text)\" fits nobody who answers for somebody else.",
      fix: "Write what is seen or felt, as \"\(language.neutralExample)\".")
  }

  private mutating func reportPassive(in sentence: Sentence, of passage: Passage) {
    guard let words = Passive.words(in: sentence), !sentence.isQuestion else { return }
    report(
      .passive, at: passage.position(of: sentence.words[words.lowerBound].letters.lowerBound),
      "\"\(text(of: words, in: sentence))\" does not say who acts.",
      fix: "Say it to the reader, as \"Wash the skin gently\".")
  }

  private mutating func reportJargon(in sentence: Sentence, of passage: Passage, _ jargon: Jargon) {
    for (term, index) in jargon.terms(in: sentence) where !jargon.explained.contains(term) {
      let word = sentence.words[index]
      guard !word.isQuoted, reportedTerms.insert(term).inserted else { continue }
      report(
        .jargon, at: passage.position(of: word.letters.lowerBound),
        "\"\(word.text)\" is a clinical term that no answer explains.",
        fix: "Use plain words, or add \"\(term)\" to the also-called of the FAQ section that explains it.")
    }
  }

  private mutating func reportForbidden(in sentence: Sentence, of passage: Passage) {
    for use in ForbiddenPhrases.of(language).uses(in: sentence, of: passage) {
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
