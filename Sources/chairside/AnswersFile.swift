import ArgumentParser
import Library
import Pages

/// The answers that a person or a script wrote down: a map from a question's slug to an answer or a list of answers.
struct AnswersFile {
  private let map: FrontMatter
  private let path: String

  /// Reads YAML, and so JSON; "-" stands for standard input.
  init(_ path: String) throws {
    self.path = path
    guard let bytes = TextFile.bytes(of: path) else {
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
  }

  /// The questions that are answered, with the texts given.
  var answers: [(question: String, texts: [String])] { map.entries.map { ($0.key, $0.value.texts) } }

  /// Fails because the file names something that is not there.
  func refuse(_ word: String, is kind: String, among known: [String], question: String? = nil) -> Failure {
    let place = map.entries.first { $0.key == question ?? word }?.keyPosition ?? .start
    let list = known.count <= 8 ? " Use one of: \(known.joined(separator: " / "))." : ""
    return Failure(
      .badData,
      "\(path):\(place.line):\(place.column): There is no \(kind) \"\(word)\"\(question.map { " for \($0)" } ?? "")."
        + "\(Spelling.hint(for: word, among: known))\(list)")
  }
}
