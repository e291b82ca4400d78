import Guides
import Pages

/// Writes into a translation from which text of the source it was made, and who signed it. Nothing else in the file
/// changes.
package struct TranslationMark {
  private let library: GuideLibrary

  /// - Parameter library: a library of a language that has a source beside it.
  package init(_ library: GuideLibrary) { self.library = library }

  /// Notes that headings of a translation say what the source says now.
  ///
  /// - Parameters:
  ///   - path: the file, such as `triage/eyelid-droop.md`.
  ///   - heading: the id of the heading; nil for all of them.
  /// - Returns: the names of the headings that were noted anew.
  package func accept(_ path: String, heading: String?) throws(SignatureError) -> [String] {
    guard let folder = library.folder(of: path), let source = folder.sourceUnits(of: path) else {
      throw .noSuchGuide(String(path.dropLast(3)), hint: Spelling.hint(for: path, among: library.paths))
    }
    if let heading, source[heading] == nil {
      let known = source.units.map(\.name)
      throw .noSuchGuide("\(path.dropLast(3))#\(heading)", hint: Spelling.hint(for: heading, among: known))
    }
    let location = library.location(of: path)
    var file = try SignedFile(location)
    let own = PageReader.read(file.bytes, path: path).frontMatter[PageOrigin.madeFromKey]
    var changed: [String] = []
    let entries = source.units.compactMap { unit -> (key: String, value: String)? in
      let noted = own?.entries.first { $0.key == unit.name }?.value.text
      guard heading == nil || heading == unit.name, noted != unit.hash else { return noted.map { (unit.name, $0) } }
      changed.append(unit.name)
      return (unit.name, unit.hash)
    }
    guard !changed.isEmpty else { return [] }
    guard var edit = FrontMatterEdit(file.bytes), edit.set(PageOrigin.madeFromKey, toMap: entries) else {
      throw .cannotEdit(location)
    }
    file.bytes = edit.bytes
    try file.write()
    return changed
  }

  /// Signs a translation as it is now, for the text of the source as it is now.
  package func sign(_ id: String, with signature: Signature) throws(SignatureError) -> SignOff.Receipt {
    try signature.check()
    let path = id + ".md"
    if library.page(at: path) != nil, !library.isTranslation { throw .noTranslation(id) }
    guard let page = library.page(at: path), page.origin != nil, let meaning = page.translationMeaning else {
      let known = library.paths.map { String($0.dropLast(3)) }
      throw .noSuchGuide(id, hint: Spelling.hint(for: id, among: known))
    }
    if let error = page.findings.first(where: { $0.severity == .error }) {
      throw .hasErrors(id, first: error.description)
    }
    let location = library.location(of: path)
    var file = try SignedFile(location)
    let values = [
      ("translated", "\(signature.day)"), ("translated-by", signature.name), ("translated-role", signature.role),
      ("translation-signed", meaning.description),
    ]
    guard var edit = FrontMatterEdit(file.bytes) else { throw .cannotEdit(location) }
    for (index, value) in values.enumerated() {
      let earlier = values[..<index].reversed().map(\.0)
      guard edit.set(value.0, to: value.1, after: earlier) else { throw .cannotEdit(location) }
    }
    file.bytes = edit.bytes
    try file.write()
    return SignOff.Receipt(path: location, meaning: meaning, reviewDue: nil)
  }
}
