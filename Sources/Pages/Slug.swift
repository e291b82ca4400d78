/// The id of a heading, by GitHub's rule: lower case, punctuation dropped, spaces replaced by hyphens.
package enum Slug {
  package static func of(_ heading: String) -> String {
    if heading.utf8.allSatisfy({ $0 < 0x80 }) { return ofASCII(heading.utf8) }
    var slug = ""
    for character in heading.lowercased() {
      if character.isLetter || character.isNumber || character == "-" || character == "_" {
        slug.append(character)
      } else if character == " " {
        slug.append("-")
      }
    }
    return slug
  }

  /// A faster path for ASCII, which nearly every heading is.
  private static func ofASCII(_ heading: String.UTF8View) -> String {
    var slug: [UInt8] = []
    for byte in heading {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte + 32)
      case UInt8(ascii: " "): slug.append(UInt8(ascii: "-"))
      default: continue
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}
