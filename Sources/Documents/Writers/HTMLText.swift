import Screens

/// Escaping of text in HTML.
package enum HTMLText {
  /// The text with the special characters of HTML escaped, and without characters that could control a terminal or hide
  /// text.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default: if scalar.mayReachTerminal { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
