import Pages

/// How hard a text is to read, by the formula of its language.
enum ReadingScore {
  case english(ReadingGrade)
  case spanish(SpanishReadability)

  init(_ language: ReadingLanguage) {
    switch language {
    case .english: self = .english(ReadingGrade())
    case .spanish: self = .spanish(SpanishReadability())
    }
  }

  mutating func add(_ sentence: Sentence, _ syllables: inout Syllables) {
    switch self {
    case .english(var grade):
      grade.add(sentence, &syllables)
      self = .english(grade)
    case .spanish(var readability):
      readability.add(sentence)
      self = .spanish(readability)
    }
  }

  mutating func add(_ other: ReadingScore) {
    switch (self, other) {
    case (.english(var grade), .english(let more)):
      grade.add(more)
      self = .english(grade)
    case (.spanish(var readability), .spanish(let more)):
      readability.add(more)
      self = .spanish(readability)
    default: break
    }
  }

  var isTooShort: Bool {
    switch self {
    case .english(let grade): grade.tenths == nil
    case .spanish(let readability): readability.tenths == nil
    }
  }

  var hardestWords: [String] {
    switch self {
    case .english(let grade): grade.hardestWords
    case .spanish(let readability): readability.hardestWords
    }
  }

  /// What is wrong, as the end of a sentence, and how much; nil for a text that patients can read.
  var problem: (words: String, severity: Finding.Severity)? {
    switch self {
    case .english(let grade):
      guard let tenths = grade.tenths, tenths > 60 else { return nil }
      return (
        "at grade \(tenths / 10).\(tenths % 10), where patients need 6 or lower.", tenths > 80 ? .error : .warning
      )
    case .spanish(let readability):
      guard let tenths = readability.tenths, tenths < SpanishReadability.leastTenths else { return nil }
      return ("at \(tenths / 10).\(abs(tenths % 10)) on the INFLESZ scale, where patients need 55 or more.", .error)
    }
  }
}
