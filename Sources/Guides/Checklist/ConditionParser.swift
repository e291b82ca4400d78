import Pages

/// Reads the four sentence shapes that a result table may use.
struct ConditionParser {
  /// The headings of the sections, and how each counts.
  private let groups: [(name: String, weight: Checklist.Weight)]
  private let answers: [String]
  private(set) var problem = ""
  private(set) var fix = ""

  init(groups: [(name: String, weight: Checklist.Weight)], answers: [String]) {
    self.groups = groups
    self.answers = answers
  }

  /// - Returns: nil, with `problem` and `fix` set, if the text has none of the four shapes.
  mutating func parse(_ words: String) -> Checklist.Row.Condition? {
    let halves = words.split(separator: " is ", maxSplits: 1)
    if words.hasPrefix("any "), halves.count == 2 {
      return parseAny(section: String(halves[0].dropFirst(4)), answer: String(halves[1]))
    }
    if words.hasPrefix("score ") { return parseScore(words.dropFirst(6)) }
    if words.hasSuffix(" or more") { return parseCount(words.dropLast(8)) }
    return refuse("\"\(words)\" is no condition.")
  }

  private mutating func parseAny(section: String, answer: String) -> Checklist.Row.Condition? {
    guard let group = index(of: section) else { return nil }
    guard let answer = answers.firstIndex(of: answer) else {
      problem = "There is no answer \"\(answer)\"."
      fix = "Use one of: \(answers.joined(separator: ", ")).\(Spelling.hint(for: answer, among: answers))"
      return nil
    }
    return .any(section: group, answer: answer)
  }

  private mutating func parseCount(_ words: Substring) -> Checklist.Row.Condition? {
    guard let space = words.lastIndex(of: " "), let number = Int(words[words.index(after: space)...]), number > 0 else {
      return refuse("There is no number before \"or more\".")
    }
    guard let group = index(of: String(words[..<space])) else { return nil }
    guard groups[group].weight == .counted else {
      problem = "The section \"\(groups[group].name)\" is not counted."
      fix = "Write \"(count)\" behind its heading, or use another condition."
      return nil
    }
    return .count(section: group, atLeast: number)
  }

  private mutating func parseScore(_ words: Substring) -> Checklist.Row.Condition? {
    if words.hasPrefix("below "), let limit = percent(words.dropFirst(6)), limit > 0 { return .score(0...limit - 1) }
    if words.hasSuffix(" or more"), let limit = percent(words.dropLast(8)) { return .score(limit...100) }
    let ends = words.split(separator: " to ")
    if ends.count == 2, let low = percent(ends[0]), let high = percent(ends[1]), low <= high {
      return .score(low...high)
    }
    return refuse("\"score \(words)\" is no band of percents.")
  }

  private func percent(_ text: Substring) -> Int? {
    guard text.last == "%", let number = Int(text.dropLast()), (0...100).contains(number) else { return nil }
    return number
  }

  private mutating func index(of section: String) -> Int? {
    if let index = groups.firstIndex(where: { $0.name == section }) { return index }
    problem = "There is no section \"\(section)\"."
    let known = groups.map(\.name)
    fix = "Use one of: \(known.joined(separator: ", ")).\(Spelling.hint(for: section, among: known))"
    return nil
  }

  private mutating func refuse(_ problem: String) -> Checklist.Row.Condition? {
    self.problem = problem
    fix =
      "Write \"any <section> is <answer>\", \"<section> <n> or more\", \"score below <n>%\", \"score <n>% or more\" "
      + "or \"score <a>% to <b>%\"."
    return nil
  }
}
