import Screens

/// Text on a page of HTML.
package enum HTMLText {
  /// Text with everything escaped that HTML would take for its own, and nothing in it that is no text.
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
