import Foundation
import FoundationXML

/// The rules of FHIR R4 (4.0.1) for the four resources that the program writes, from the specification's definitions.
///
/// Elements that the specification allows but the program never writes are left out, so that a new one must be looked
/// up first.
struct FHIRRules {
  /// An element's shape, whether it is required, and whether it may be repeated.
  private struct Element {
    let name: String
    let shape: String
    let isRequired: Bool
    let isList: Bool

    /// "item*: Item", where `*` is any number, `+` at least one, `!` exactly one.
    init(_ words: Substring) {
      let parts = words.split(separator: ":")
      let mark = parts[0].last ?? " "
      name = String("*+!".contains(mark) ? parts[0].dropLast() : parts[0])
      shape = String(parts[1])
      isRequired = mark == "+" || mark == "!"
      isList = mark == "*" || mark == "+"
    }
  }

  private static let elements: [String: [Element]] = [
    "Bundle": "resourceType!:Bundle type!:code timestamp!:instant identifier!:Identifier entry+:Entry",
    "Entry": "fullUrl!:uuid resource!:Resource",
    "Identifier": "system!:uri value!:string",
    "Composition": """
    resourceType!:Composition language:code text!:Narrative status!:code type!:CodeableConcept date!:dateTime \
    author+:Reference title!:string section*:Section
    """,
    "Section": "title:string text:Narrative entry*:Reference",
    "Narrative": "status!:code div!:xhtml",
    "CodeableConcept": "text!:string",
    "Reference": "reference:uuid display:string",
    "Questionnaire": """
    resourceType!:Questionnaire id:id language:code url!:uri version!:string title!:string derivedFrom*:canonical status!:code \
    subjectType*:code approvalDate:date lastReviewDate:date item+:Item
    """,
    "Item": """
    linkId!:string text!:string type!:code repeats:boolean readOnly:boolean answerOption*:Option item*:Item
    """,
    "Option": "valueCoding!:Coding",
    "Coding": "code!:code display!:string",
    "QuestionnaireResponse": """
    resourceType!:QuestionnaireResponse id:id language:code questionnaire!:canonical status!:code authored:dateTime \
    item+:Given
    """,
    "Given": "linkId!:string text!:string answer*:Answer item*:Given",
    "Answer": "valueCoding:Coding valueBoolean:boolean valueDateTime:dateTime valueString:string",
  ].mapValues { $0.split(separator: " ").map(Element.init) }

  private static let time =
    "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))"
  private static let day = "([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])"

  private static let patterns = [
    "code": "[^\\s]+(\\s[^\\s]+)*", "id": "[A-Za-z0-9\\-\\.]{1,64}", "uri": "\\S+", "canonical": "\\S+\\|\\S+",
    "string": "[ \\r\\n\\t\\S]*\\S[ \\r\\n\\t\\S]*", "date": day, "dateTime": "\(day)T\(time)",
    "instant": "\(day)T\(time)",
    "uuid": "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
  ]

  private(set) var faults: [String] = []

  /// The faults of a resource; empty if it has none.
  static func faults(in resource: Any) -> [String] {
    var rules = FHIRRules()
    let name = (resource as? [String: Any])?["resourceType"] as? String ?? ""
    rules.check(resource, is: name, at: name)
    return rules.faults
  }

  private mutating func check(_ value: Any, is shape: String, at place: String) {
    if shape == "Resource" {
      let name = (value as? [String: Any])?["resourceType"] as? String ?? ""
      return check(value, is: name, at: "\(place)/\(name)")
    }
    if let elements = Self.elements[shape], let members = value as? [String: Any] {
      return check(members, elements, at: place)
    }
    switch (shape, value) {
    case ("boolean", let value) where isBoolean(value): break
    case ("xhtml", let text as String): checkNarrative(text, at: place)
    case (_, let text as String) where text == shape: break
    case (_, let text as String):
      guard let pattern = Self.patterns[shape], text.wholeMatch(of: (try? Regex(pattern)) ?? Regex(verbatim: "")) != nil
      else { return faults.append("\(place) is no \(shape): \(text)") }
    default: faults.append("\(place) is no \(shape)")
    }
  }

  private mutating func check(_ members: [String: Any], _ elements: [Element], at place: String) {
    for name in members.keys where !elements.contains(where: { $0.name == name }) {
      faults.append("\(place) has no element \(name)")
    }
    for element in elements {
      guard let value = members[element.name] else {
        if element.isRequired { faults.append("\(place) needs \(element.name)") }
        continue
      }
      let inner = "\(place)/\(element.name)"
      guard element.isList else {
        check(value, is: element.shape, at: inner)
        continue
      }
      guard let values = value as? [Any], !values.isEmpty else {
        faults.append("\(inner) is no list of at least one")
        continue
      }
      for (index, value) in values.enumerated() { check(value, is: element.shape, at: "\(inner)/\(index)") }
    }
  }

  /// Checks that a narrative uses only the elements of HTML's chapters 7 to 11 and 15, and has text (txt-1, txt-2).
  private mutating func checkNarrative(_ text: String, at place: String) {
    let names = Set(text.matches(of: /<([a-z0-9]+)/).map { String($0.1) })
    let allowed: Set = ["div", "p", "b", "i", "ul", "ol", "li", "h2", "table", "tr", "th", "td", "br", "pre", "span"]
    let hasText = !text.replacing(/<[^>]*>/, with: "").allSatisfy(\.isWhitespace)
    let isXML = XMLParser(data: Data(text.utf8)).parse()
    let isDiv = text.hasPrefix("<div xmlns=\"http://www.w3.org/1999/xhtml\">")
    if !names.isSubset(of: allowed) || !hasText || !isXML || !isDiv { faults.append("\(place) is no narrative") }
  }
}

/// True for a value that JSON writes as `true` or `false`; false for the numbers 0 and 1.
private func isBoolean(_ value: Any) -> Bool {
  guard let number = value as? NSNumber else { return false }
  return String(cString: number.objCType) == "c"
}
