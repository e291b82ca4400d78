/// The id of a heading, as GitHub makes it: lower case, punctuation dropped, spaces to hyphens.
package enum Slug {
  package static func of(_ heading: String) -> String {
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
}
