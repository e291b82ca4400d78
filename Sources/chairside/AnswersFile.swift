import ArgumentParser
import Library
import Pages

/// A file of answers, written by a person or a script: a map from a question's slug to an answer or a list of answers.
struct AnswersFile {
  private let map: FrontMatter
  private let path: String

  /// Reads YAML, and so also JSON; "-" is standard input.
  init(_ path: String) throws {
    self.path = path
    guard let bytes = TextFile.bytes(of: path, acceptsPipe: true) else {
      throw Failure(.badData, "The answers file \(path) cannot be read. Name a file that is there, or - for input.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badData, "The answers file \(path) is not UTF-8 text. Save it as UTF-8.")
    }
    do {
      map = try FrontMatter(yaml: text)
    } catch {
      throw Failure(
        .badData,
        "\(path):\(error.position.line):\(error.position.column): \(error.description) "
          + "Write one \"question: answer\" a line.")
    }
    try checkShapes()
  }

  /// Refuses a value that is neither an answer nor a list of answers, so that nothing in it is left out.
  private func checkShapes() throws {
    for entry in map.entries {
      let wrong: FrontMatter.Value? =
        switch entry.value.kind {
        case .scalar: nil
        case .list(let values): values.first { $0.text == nil }
        case .map: entry.value
        }
      guard let wrong else { continue }
      throw Failure(
        .badData,
        "\(path):\(wrong.position.line):\(wrong.position.column): The value of \"\(entry.key)\" is neither an answer nor "
          + "a list of answers. Write \"\(entry.key): answer\" or \"\(entry.key): [answer, answer]\".")
    }
  }

  /// The questions with the texts of their answers.
  var answers: [(question: String, texts: [String])] { map.entries.map { ($0.key, $0.value.texts) } }

  /// The failure for a name in the file that does not exist.
  func refuse(_ word: String, is kind: String, among known: [String], question: String? = nil) -> Failure {
    let place = map.entries.first { $0.key == question ?? word }?.keyPosition ?? .start
    let list = known.count <= 8 ? " Use one of: \(known.joined(separator: " / "))." : ""
    return Failure(
      .badData,
      "\(path):\(place.line):\(place.column): There is no \(kind) \"\(word)\"\(question.map { " for \($0)" } ?? "")."
        + "\(Spelling.hint(for: word, among: known))\(list)")
  }
}
