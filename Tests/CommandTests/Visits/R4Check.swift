import Foundation

/// The rules of FHIR R4 (4.0.1) for the two resources of an export: which elements exist, which are required, which are
/// lists, the type of each, and the codes that are allowed. Written from the specification.
enum R4Check {
  private enum Shape {
    case text(Regex<Substring>)
    case code([String])
    case boolean
    /// An object, as a function because items hold items.
    case object(() -> [String: Element])
  }

  private struct Element {
    let shape: Shape
    var isNeeded = false
    var isList = false

    init(_ shape: Shape, isNeeded: Bool = false, isList: Bool = false) {
      self.shape = shape
      self.isNeeded = isNeeded
      self.isList = isList
    }
  }

  // MARK: Types

  private static var string: Shape { .text(/[ \r\n\t]*\S(?s:.*)/) }
  private static var id: Shape { .text(/[A-Za-z0-9\-.]{1,64}/) }
  private static var uri: Shape { .text(/\S+/) }
  private static var date: Shape { .text(/[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])/) }
  private static var dateTime: Shape {
    .text(/[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9](?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])/)
  }

  private static func coding() -> [String: Element] {
    [
      "system": Element(uri), "version": Element(string), "code": Element(.text(/\S+(?: \S+)*/)),
      "display": Element(string),
    ]
  }

  // MARK: Resources

  private static func questionnaire() -> [String: Element] {
    [
      "resourceType": Element(.code(["Questionnaire"]), isNeeded: true), "id": Element(id), "url": Element(uri),
      "language": Element(string),
      "version": Element(string), "title": Element(string), "derivedFrom": Element(uri, isList: true),
      "status": Element(.code(["draft", "active", "retired", "unknown"]), isNeeded: true),
      "subjectType": Element(.code(["Patient"]), isList: true), "approvalDate": Element(date),
      "lastReviewDate": Element(date), "item": Element(.object(questionnaireItem), isList: true),
    ]
  }

  private static func questionnaireItem() -> [String: Element] {
    let types = [
      "group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time", "string", "text", "url",
      "choice",
      "open-choice", "attachment", "reference", "quantity",
    ]
    return [
      "linkId": Element(string, isNeeded: true), "text": Element(string), "type": Element(.code(types), isNeeded: true),
      "required": Element(.boolean), "repeats": Element(.boolean), "readOnly": Element(.boolean),
      "answerOption": Element(.object { ["valueCoding": Element(.object(coding), isNeeded: true)] }, isList: true),
      "item": Element(.object(questionnaireItem), isList: true),
    ]
  }

  private static func response() -> [String: Element] {
    let statuses = ["in-progress", "completed", "amended", "entered-in-error", "stopped"]
    return [
      "resourceType": Element(.code(["QuestionnaireResponse"]), isNeeded: true), "id": Element(id),
      "language": Element(string),
      "questionnaire": Element(uri), "status": Element(.code(statuses), isNeeded: true), "authored": Element(dateTime),
      "item": Element(.object(responseItem), isList: true),
    ]
  }

  private static func responseItem() -> [String: Element] {
    [
      "linkId": Element(string, isNeeded: true), "text": Element(string),
      "answer": Element(.object(answer), isList: true), "item": Element(.object(responseItem), isList: true),
    ]
  }

  private static func answer() -> [String: Element] {
    [
      "valueCoding": Element(.object(coding)), "valueString": Element(string), "valueDateTime": Element(dateTime),
      "valueBoolean": Element(.boolean),
    ]
  }

  // MARK: Checking

  /// The problems of a resource; empty if it has none.
  static func problems(of resource: [String: Any]) -> [String] {
    let isForm = resource["resourceType"] as? String == "Questionnaire"
    var found = problems(of: resource, as: isForm ? questionnaire() : response(), at: isForm ? "form" : "response")
    for (path, item) in items(of: resource) { found += itemProblems(item, at: path) }
    let links = items(of: resource).compactMap { $0.item["linkId"] as? String }
    if Set(links).count != links.count { found.append("a linkId stands twice") }
    return found
  }

  private static func problems(of object: [String: Any], as elements: [String: Element], at path: String) -> [String] {
    var found = object.isEmpty ? ["\(path) is empty"] : []
    for (name, element) in elements where element.isNeeded && object[name] == nil { found.append("no \(path).\(name)") }
    for (name, value) in object {
      guard let element = elements[name] else {
        found.append("there is no element \(path).\(name)")
        continue
      }
      guard element.isList else {
        found += problems(of: value, as: element.shape, at: "\(path).\(name)")
        continue
      }
      let values = value as? [Any] ?? []
      if values.isEmpty { found.append("\(path).\(name) is no list, or empty") }
      for value in values { found += problems(of: value, as: element.shape, at: "\(path).\(name)") }
    }
    return found
  }

  private static func problems(of value: Any, as shape: Shape, at path: String) -> [String] {
    switch shape {
    case .text(let pattern):
      (value as? String)?.wholeMatch(of: pattern) == nil ? ["\(path) is \(value)"] : []
    case .code(let codes): codes.contains(value as? String ?? "") ? [] : ["\(path) is the code \(value)"]
    case .boolean: value is Bool ? [] : ["\(path) is \(value)"]
    case .object(let elements):
      (value as? [String: Any]).map { problems(of: $0, as: elements(), at: path) } ?? ["\(path) is \(value)"]
    }
  }

  /// The rules between elements: que-1, que-5, qrs-1, and one value for each answer.
  private static func itemProblems(_ item: [String: Any], at path: String) -> [String] {
    var found: [String] = []
    let type = item["type"] as? String
    if type == "group", item["item"] == nil { found.append("\(path) is a group of nothing") }
    if item["answerOption"] != nil, type != "choice" { found.append("\(path) has options and is no choice") }
    if item["item"] != nil, item["answer"] != nil { found.append("\(path) has items and answers") }
    let answers = item["answer"] as? [[String: Any]] ?? []
    if answers.contains(where: { $0.count != 1 }) { found.append("\(path) has an answer without one value") }
    return found
  }

  /// All items, including those in groups.
  static func items(of holder: [String: Any], at path: String = "") -> [(path: String, item: [String: Any])] {
    (holder["item"] as? [[String: Any]] ?? []).flatMap { item in
      let place = "\(path)/\(item["linkId"] ?? "")"
      return [(place, item)] + items(of: item, at: place)
    }
  }

  // MARK: Response and form

  /// The parts of a response that its form does not allow.
  static func misfits(of response: [String: Any], to form: [String: Any]) -> [String] {
    let questions = Dictionary(uniqueKeysWithValues: items(of: form).map { ($0.path, $0.item) })
    return items(of: response).flatMap { path, item -> [String] in
      guard let question = questions[path] else { return ["there is no question \(path)"] }
      let answers = item["answer"] as? [[String: Any]] ?? []
      let options = (question["answerOption"] as? [[String: [String: String]]] ?? []).map { $0["valueCoding"] }
      var found = answers.compactMap { answer -> String? in
        switch question["type"] as? String {
        case "choice":
          options.contains(answer["valueCoding"] as? [String: String]) ? nil : "\(path): no such option \(answer)"
        case "string": answer["valueString"] == nil ? "\(path): \(answer)" : nil
        case "dateTime": answer["valueDateTime"] == nil ? "\(path): \(answer)" : nil
        default: "\(path): \(answer)"
        }
      }
      if answers.count > 1, question["repeats"] as? Bool != true { found.append("\(path) is answered more than once") }
      return found
    }
  }

  /// The codes of each answer, by linkId.
  static func codes(of response: [String: Any]) -> [String: [String]] {
    items(of: response).reduce(into: [:]) { codes, entry in
      let answers = entry.item["answer"] as? [[String: Any]] ?? []
      let given = answers.compactMap { ($0["valueCoding"] as? [String: String])?["code"] }
      if let link = entry.item["linkId"] as? String, !given.isEmpty { codes[link] = given }
    }
  }
}
