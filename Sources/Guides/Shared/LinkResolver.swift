import Pages

/// Resolves every link of a page: to a section of a guide, or to the value of a local fact.
struct LinkResolver {
  let page: Page
  let pages: any PageSource
  let facts: LocalFacts
  private(set) var findings: [Finding] = []
  private let ownSlugs: [String]

  init(_ page: Page, pages: any PageSource, facts: LocalFacts) {
    self.page = page
    self.pages = pages
    self.facts = facts
    ownSlugs = page.slugs
  }

  /// The page with every link in the form `KIND/FILE#SECTION`, and local facts as plain text.
  mutating func resolved() -> Page {
    var result = page
    result.intro = blocks(page.intro)
    result.sections = page.sections.map { section in
      var section = section
      section.blocks = blocks(section.blocks)
      section.parts = section.parts.map { part in
        var part = part
        part.blocks = blocks(part.blocks)
        return part
      }
      return section
    }
    return result
  }

  private mutating func blocks(_ blocks: [Block]) -> [Block] {
    blocks.map { block in block.mapInlines { inlines($0) } }
  }

  private mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch inline.kind {
      case .link(let link): result += resolve(link, at: inline.position)
      case .strong(let inner): result.append(Inline(.strong(self.inlines(inner)), at: inline.position))
      case .emphasis(let inner): result.append(Inline(.emphasis(self.inlines(inner)), at: inline.position))
      case .struck(let inner): result.append(Inline(.struck(self.inlines(inner)), at: inline.position))
      default: result.append(inline)
      }
    }
    return result
  }

  private mutating func resolve(_ link: Link, at position: SourcePosition) -> [Inline] {
    guard let (path, slug) = destination(of: link) else { return link.text }
    if path.hasPrefix("locale") { return localFact(slug, link: link, at: position) }
    guard let slugs = path == page.path ? ownSlugs : pages.slugs(at: path) else {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      let near = pages.paths.filter { $0.hasPrefix(folder) }.map { relative($0) }
      let written = link.target.prefix { $0 != "#" }
      report(
        .noSuchFile, at: link.targetPosition, "There is no file \"\(written)\".",
        fix: "Name a file of this folder.\(givesHints ? Spelling.hint(for: String(written), among: near) : "")")
      return link.text
    }
    if !slug.isEmpty, !slugs.contains(slug) {
      report(
        .noSuchHeading, at: link.targetPosition, "There is no heading \"\(slug)\" in \(path).",
        fix: "Link to a heading that is there.\(givesHints ? hint(slug, among: slugs) : "")")
      return link.text
    }
    let id = String(path.dropLast(3)) + (slug.isEmpty ? "" : "#\(slug)")
    return [Inline(.link(Link(target: id, text: link.text, targetPosition: link.targetPosition)), at: position)]
  }

  /// False after many broken links. A suggestion compares the link with all headings.
  private var givesHints: Bool { findings.count < Self.mostHints }

  private static let mostHints = 50
  /// The most headings of a file that a message lists.
  private static let mostListed = 20

  private func hint(_ slug: String, among slugs: [String]) -> String {
    guard let nearest = Spelling.nearest(to: slug, among: slugs) else {
      let known = slugs.dropFirst()
      let more = known.count > Self.mostListed ? " and \(known.count - Self.mostListed) more" : ""
      return " It has: \(known.prefix(Self.mostListed).map { "#" + $0 }.joined(separator: ", "))\(more)."
    }
    return " Did you mean \"#\(nearest)\"?"
  }

  /// The path and slug that a link names; nil, with a finding, if it leads out of the folder.
  private mutating func destination(of link: Link) -> (path: String, slug: String)? {
    let halves = link.target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let slug = halves.count == 2 ? String(halves[1]) : ""
    let file = halves.first.map(String.init) ?? ""
    if file.isEmpty { return (page.path, slug) }
    var folders = page.path.split(separator: "/").dropLast().map(String.init)
    var isInside = !file.hasPrefix("/") && !file.contains(":") && !file.contains("\\")
    for part in file.split(separator: "/") where isInside {
      if part == ".." {
        isInside = folders.popLast() != nil
      } else if part != "." {
        folders.append(String(part))
      }
    }
    guard isInside else {
      report(
        .linkLeavesFolder, at: link.targetPosition, "This link leaves the content folder.",
        fix: "Link to a file of this folder, or write the address as plain text.")
      return nil
    }
    return (folders.joined(separator: "/"), slug)
  }

  private mutating func localFact(_ key: String, link: Link, at position: SourcePosition) -> [Inline] {
    if let value = facts.values[key] { return [Inline(.text(value), at: position)] }
    report(
      .localeKeyMissing, at: link.targetPosition, "The locale has no heading \"\(key)\".",
      fix: "Add it to locale.md.\(Spelling.hint(for: key, among: facts.values.keys.sorted()))")
    return link.text
  }

  /// `path` relative to this page, as written in a link.
  private func relative(_ path: String) -> String {
    let here = page.path.split(separator: "/").dropLast()
    let there = path.split(separator: "/")
    if here.isEmpty { return path }
    if there.count > 1, there.first == here.first { return there.dropFirst().joined(separator: "/") }
    return "../" + path
  }

  private mutating func report(_ rule: Rule, at position: SourcePosition, _ message: String, fix: String) {
    findings.append(Finding(rule, in: page.path, at: position, message, fix: fix))
  }
}
