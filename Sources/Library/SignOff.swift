import Guides
package import Pages

/// Writes a clinician's signature into the front matter of a guide, and changes nothing else in the file.
package struct SignOff {
  /// What was written.
  package struct Receipt: Equatable, Sendable {
    /// The path of the file on disk.
    package let path: String
    package let meaning: ContentHash
    /// The day of the next review; nil for the signature of a translator.
    package let reviewDue: Day?
  }

  private let library: GuideLibrary

  package init(_ library: GuideLibrary) { self.library = library }

  /// - Parameter id: the guide, such as `triage/eyelid-droop`, or `levels` or `locale.en-GB`.
  package func sign(_ id: String, with signature: Signature) throws(SignatureError) -> Receipt {
    try signature.check()
    let page = try page(of: id)
    try refuseErrors(of: id, on: signature.day)
    let path = library.location(of: page.path)
    var file = try SignedFile(path)
    guard PageReader.read(file.bytes, path: page.path).meaning == page.meaning else { throw .changed(path) }
    let due = nextReview(of: page, on: signature.day)
    let values = [
      ("reviewed", "\(signature.day)"), ("reviewed-by", signature.name), ("reviewed-role", signature.role),
      ("review-due", "\(due)"), ("signed", page.meaning.description),
    ]
    file.bytes = try edited(file.bytes, values, of: page, path: path)
    try file.write()
    return Receipt(path: path, meaning: page.meaning, reviewDue: due)
  }

  private func page(of id: String) throws(SignatureError) -> Page {
    let known = library.paths.filter { !$0.hasSuffix(".cases.md") }.map { String($0.dropLast(3)) }
    guard known.contains(id), let page = library.page(at: id + ".md") else {
      throw .noSuchGuide(id, hint: Spelling.hint(for: id, among: known))
    }
    return page
  }

  /// Refuses a guide with errors in it or in its cases. A missing signature is not an error here.
  private func refuseErrors(of id: String, on day: Day) throws(SignatureError) {
    let files = [id + ".md", id + ".cases.md"]
    let first = library.check(on: day).first { finding in
      files.contains(finding.file) && finding.severity == .error && finding.rule != .signOffStale
    }
    if let first { throw .hasErrors(id, first: first.description) }
  }

  /// The next review, after the same interval as between the last review and its due date; by default half a year.
  private func nextReview(of page: Page, on day: Day) -> Day {
    guard let last = page.frontMatter["reviewed"]?.text.flatMap(Day.init),
      let due = page.frontMatter["review-due"]?.text.flatMap(Day.init), last < due
    else { return day.adding(months: 6) }
    let months = (due.year - last.year) * 12 + due.month - last.month
    if last.adding(months: months) == due { return day.adding(months: months) }
    return Day(daysSince1970: day.daysSince1970 + due.daysSince1970 - last.daysSince1970)
  }

  /// The file with the values set; parsed again to verify that they read back as intended.
  private func edited(
    _ bytes: [UInt8], _ values: [(key: String, text: String)], of page: Page, path: String
  ) throws(SignatureError) -> [UInt8] {
    guard var edit = FrontMatterEdit(bytes) else { throw .cannotEdit(path) }
    for (index, value) in values.enumerated() {
      let earlier = values[..<index].reversed().map(\.key)
      guard edit.set(value.key, to: value.text, after: earlier) else { throw .cannotEdit(path) }
    }
    let after = PageReader.read(edit.bytes, path: page.path)
    let isRight = values.allSatisfy { after.frontMatter[$0.key]?.text == $0.text }
    guard isRight, after.meaning == page.meaning else { throw .cannotEdit(path) }
    return edit.bytes
  }
}
