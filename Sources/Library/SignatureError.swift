import Pages

/// The reason why a guide was not signed; nothing was written.
package enum SignatureError: Error, Equatable, CustomStringConvertible {
  case notAName(String)
  case notARole(String)
  case noSuchGuide(String, hint: String)
  case noTranslation(String)
  case hasErrors(String, first: String)
  case changed(String)
  case cannotEdit(String)
  case readOnly(String)
  case cannotWrite(String, reason: String)

  package var description: String {
    switch self {
    case .notAName(let name):
      "\"\(name)\" is not a name. Write the name of the clinician who read the guide, as --by \"Dr A. Hill\"."
    case .notARole(let role):
      "\"\(role)\" is not a role. Write what the clinician is, as --role Dermatologist."
    case .noSuchGuide(let id, let hint):
      "There is no guide \"\(id)\".\(hint) Try: chairside list"
    case .noTranslation(let id):
      "\(id) is no translation in this language. Name the language, as --language es."
    case .hasErrors(let id, let first):
      "The guide \(id) has errors, and nobody may sign it as it is. The first: \(first)"
    case .changed(let path):
      "\(path) was changed while it was being signed. Read it again, then sign it."
    case .cannotEdit(let path):
      "The front matter of \(path) cannot be signed. Write reviewed, reviewed-by, review-due and signed as "
        + "\"key: value\", one a line."
    case .readOnly(let path):
      "\(path) may not be written. Make the file and its folder writable, then sign it."
    case .cannotWrite(let path, let reason):
      "\(path) could not be written: \(reason). It is as it was."
    }
  }
}
