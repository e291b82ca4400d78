import Guides
import Pages

/// The checks that need all files of a folder together.
struct FolderCheck {
  private let library: GuideLibrary
  private let today: Day?

  /// - Parameter today: the day by which reviews are overdue; nil if it is not known.
  init(_ library: GuideLibrary, today: Day?) {
    self.library = library
    self.today = today
  }

  var findings: [Finding] {
    unusedFiles + namesThatClash + locales + dangerPhrases + face + tooMuchToSay + unknownSources + unreadableText
      + TranslationCheck(library).findings + ownPages.flatMap { ReviewDates.findings(of: $0, on: today) }
  }

  private var pages: [Page] { library.paths.compactMap { library.page(at: $0) } }

  /// The pages without those whose dates and sources are those of another language's page.
  private var ownPages: [Page] { pages.filter { $0.origin == nil } }

  /// Files that are never shown on any screen.
  private var unusedFiles: [Finding] {
    let strangers = library.folders.flatMap(\.own.strangers).map { path in
      Finding(
        .unusedFile, in: path, at: .start, "Only files whose names end in .md are read.", fix: adviceForStranger(path))
    }
    return strangers + library.paths.compactMap { unusedFile($0) }
  }

  /// What to do with a file of another kind. A name that a guide has already is never advised.
  private func adviceForStranger(_ path: String) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let name = path.dropFirst(folder.count)
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    let proposal = "\(folder)\(stem).md"
    let isBackup = stem.hasSuffix(".md") || name.hasSuffix("~") || name.hasPrefix("#")
    guard !isBackup, !stem.isEmpty, library.folder(of: proposal) == nil else {
      return "Delete it, or keep it outside the content folder."
    }
    return "Name it \"\(proposal)\", or keep it outside the content folder."
  }

  private func unusedFile(_ path: String) -> Finding? {
    if path.hasSuffix(".cases.md") {
      let guide = path.dropLast(".cases.md".count) + ".md"
      guard library.folder(of: String(guide)) == nil else { return nil }
      return Finding(
        .unusedFile, in: path, at: .start, "There is no guide \(guide) that these cases belong to.",
        fix: "Rename the file, or delete it.")
    }
    if path == WordsReader.path {
      guard !library.hasWords else { return nil }
      return Finding(
        .unusedFile, in: path, at: .start, "The program's own sentences are in English already.",
        fix: "Delete this file.")
    }
    let kinds = library.kinds.names
    let folder = path.split(separator: "/").first.map(String.init) ?? ""
    let isKnown =
      path.contains("/")
      ? kinds.contains(folder) : Self.sharedPaths.contains(path) || path.hasPrefix("locale")
    guard !isKnown else { return nil }
    return Finding(
      .unusedFile, in: path, at: .start, "No screen shows this file.",
      fix: "Move it to one of: \(kinds.joined(separator: ", ")).\(Spelling.hint(for: folder, among: kinds))")
  }

  /// Files that belong to no kind of guide, in addition to those of locales.
  private static let sharedPaths = ["levels.md", DangerPhrases.path, FaceMap.path]

  /// Names that some file systems cannot tell apart, so that one of the files would be lost.
  private var namesThatClash: [Finding] {
    var seen: [String: String] = [:]
    return library.paths.compactMap { path in
      guard let first = seen.updateValue(path, forKey: path.lowercased()) else { return nil }
      return Finding(
        .idNotUnique, in: path, at: .start, "The name differs from \(first) by capital letters only.",
        fix: "Rename one of the two, in small letters.")
    }
  }

  /// Locale files with mistakes, or without what `locale.md` has.
  private var locales: [Finding] {
    guard let base = library.page(at: "locale.md") else { return [] }
    let locales = library.paths.filter { $0.hasPrefix("locale.") && $0 != "locale.md" }
    return locales.compactMap { library.page(at: $0) }.flatMap { page -> [Finding] in
      let missing = base.sections.filter { $0.slug != "words" && page.section($0.slug) == nil }
      return page.findings + LocaleCheck.findings(of: page)
        + missing.map { section in
          Finding(
            .localeKeyMissing, in: page.path, at: page.titlePosition, "This locale has no \"\(section.title)\".",
            fix: "Add a heading \"## \(section.title)\" with the value on the line under it.")
        }
    }
  }

  /// Phrases for danger signs that the guide with the danger signs does not have.
  private var dangerPhrases: [Finding] {
    guard let page = library.page(at: DangerPhrases.path),
      let guide = library.levels.roles.dangerSigns.flatMap({ library.reading(of: $0)?.guide })
    else { return [] }
    return page.findings + DangerPhrases(page, of: guide).findings
  }

  /// What is wrong with the face, and the treated areas that it does not lead to.
  private var face: [Finding] {
    guard let (map, findings) = library.readFace() else { return [] }
    guard let map, let page = library.page(at: FaceMap.path) else { return findings }
    let linked = Set(map.parts.flatMap(\.links).map(\.target))
    let missing = library.carePlans.areas.map(\.facts).filter { !linked.contains($0.id) }
    return findings
      + missing.map { facts in
        Finding(
          .missingPart, in: page.path, at: page.titlePosition, "No part of the face leads to \"\(facts.title)\".",
          fix: "Add a link to \(facts.id).md under the part that is treated, so that staff can mark it.")
      }
  }

  /// Marks of what staff say, beyond what they can say to one patient.
  private var tooMuchToSay: [Finding] {
    let plans = library.carePlans
    guard let general = plans.general, let page = library.page(at: general.facts.id + ".md") else { return [] }
    let statements = CarePlan(merging: general, with: plans.areas, catchAll: nil).spokenWindows.flatMap(\.instructions)
    var findings: [Finding] = []
    if general.hasMarks, statements.count > CarePlan.mostStatements {
      findings.append(
        Finding(
          .tooMuchToSay, in: page.path, at: page.titlePosition,
          "This plan and those that add to it mark \(statements.count) statements to be said.",
          fix:
            "Mark at most \(CarePlan.mostStatements) in all with **say**, by what a patient would do wrong without it.")
      )
    }
    for plan in [general] + plans.areas {
      let asked = CarePlan(merging: general, with: [plan], catchAll: nil).checks.filter(\.mustBeAsked)
      guard asked.count > CarePlan.mostQuestions, let page = library.page(at: plan.facts.id + ".md") else { continue }
      findings.append(
        Finding(
          .tooMuchToSay, in: page.path, at: page.titlePosition,
          "With the general plan, \(asked.count) questions are marked to be asked.",
          fix: "Mark at most \(CarePlan.mostQuestions) of both with **say**."))
    }
    return findings
  }

  /// Sources that guides name but the page about the guidance does not.
  private var unknownSources: [Finding] {
    guard let about = library.levels.roles.about.map({ $0 + ".md" }),
      let section = library.page(at: about)?.section("sources")
    else { return [] }
    let known = section.blocks.flatMap { block -> [String] in
      guard case .list(_, let items) = block.kind else { return [] }
      return items.compactMap { item in
        if case .strong(let inner)? = item.inlines.first?.kind { inner.plainText } else { nil }
      }
    }
    return ownPages.flatMap { page -> [Finding] in
      guard case .list(let values)? = page.frontMatter["sources"]?.kind else { return [] }
      return values.filter { !known.contains($0.text ?? "") }.map { value in
        Finding(
          .noSuchHeading, in: page.path, at: value.position, "There is no source \"\(value.text ?? "")\".",
          fix: "Add it to the list of sources in \(about).\(Spelling.hint(for: value.text ?? "", among: known))")
      }
    }
  }

  /// Text that is too hard for patients to read, and text that must not be said to them.
  private var unreadableText: [Finding] {
    guard let language = ReadingLanguage(library.options.language) else { return [] }
    // How people name danger signs is no text for patients, and phrases of the program are no running text.
    let pages = pages.filter { $0.path != DangerPhrases.path && $0.path != WordsReader.path }
    var check = ReadingCheck(explainedBy: pages, kinds: library.kinds, language: language)
    return pages.flatMap { page in
      library.readingFindings(of: page, &check)
        + (page.path.contains("/")
          ? [] : ReadingCheck.forbiddenPhrases(in: page, kinds: library.kinds, language: language))
    }
  }
}
