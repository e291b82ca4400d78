import Guides
import Pages
import Screens

/// The reader's own screens: home, menus, the list of kept pages, and the page about the guidance.
extension Application {
  /// The first screen: that of the staff desk, if there is one.
  func home(in context: ScreenContext) -> any Screen {
    staffScreens?.home(from: repository, in: context) ?? readerHome
  }

  /// A screen of the staff desk, made again from the current records.
  func recorded(_ open: OpenScreen, in context: ScreenContext) -> (any Screen)? {
    guard let target = open.target else { return staffScreens?.home(from: repository, in: context) }
    guard case .desk(let page) = target else { return nil }
    return staffScreens?.screen(at: page, from: repository, in: context)
  }

  var readerHome: HomeScreen {
    HomeScreen(
      kinds: repository.kinds.all.filter { repository.count(of: $0.name) > 0 }, hasFace: repository.hasFaceMap,
      reviewed: repository.facts.reviewed, isSigned: isSigned,
      brokenCount: repository.brokenFiles.count, keptCount: memory?.kept.count ?? 0, resumable: resumable)
  }

  /// The title of what "Go on where you were" would open.
  private var resumable: String? { history.titleOfLeft ?? memory?.last?.title }

  /// True if a clinician has signed every guide; false until all guides are read.
  private var isSigned: Bool { !readAhead.hasUnread && repository.isSigned }

  /// - Returns: nil for what was open before, which has no screen of its own.
  func screen(at page: ProgramPage, in context: ScreenContext) -> (any Screen)? {
    switch page {
    case .menu(let kind): menu(of: kind, in: context)
    case .about: about(in: context)
    case .face: repository.faceMap.map { FaceScreen(map: $0) }
    case .facePart(let index): repository.faceMap?.menu(ofPart: index, in: context)
    case .problems: ProblemsScreen(broken: repository.brokenFiles)
    case .kept: keptMenu(in: context)
    case .topics: topics(in: context)
    case .resume: nil
    case .guidance: readerHome
    }
  }

  private func menu(of name: String, in context: ScreenContext) -> MenuScreen {
    let kind = repository.kinds.all.first { $0.name == name }
    return MenuScreen(
      place: kind.map { context.trail($0.place) } ?? [context.words(.home), name],
      intro: [.line(kind.map { context.words($0.menuTitle) } ?? name, .heading)],
      entries: MenuScreen.Entry.all(repository.menu(of: name), mostDetails: 9))
  }

  private func keptMenu(in context: ScreenContext) -> MenuScreen {
    let entries = (memory?.kept ?? []).compactMap { target -> MenuScreen.Entry? in
      guard case .guide(let id, let slug) = target, let guide = repository.guide(id) else { return nil }
      let section = slug.flatMap { slug in guide.sections.first { $0.slug == slug } }
      return MenuScreen.Entry(target: target, label: section?.title ?? guide.facts.title)
    }
    let words = context.words
    let intro =
      entries.isEmpty ? words(.nothingInYourList, ["key": Keymap.keys(for: .keep)[0].name]) : words(.yourList)
    return MenuScreen(place: context.trail(.yourList), intro: [.line(intro, .heading)], entries: entries)
  }

  private func topics(in context: ScreenContext) -> MenuScreen {
    let guides = repository.kinds.all.flatMap { repository.menu(of: $0.name) }
    return MenuScreen(
      place: context.trail(.search, context.words(.allTopics)),
      intro: [.line(context.words(.allTopicsInOrder), .heading)],
      entries: MenuScreen.Entry.inOrder(guides, in: context.words))
  }

  private func about(in context: ScreenContext) -> PageScreen {
    let guides = repository.kinds.all.flatMap { repository.list(of: $0.name) }
    let page = AboutPage(guides: guides, facts: repository.facts, brokenCount: repository.brokenFiles.count)
    let text = context.levels.roles.about.flatMap { repository.guide($0) }
    // The page has a title of its own.
    let pieces = (text?.pieces(of: nil, in: context) ?? []).filter { piece in
      if case .text(let text) = piece { text.kind != .heading(level: 1) } else { true }
    }
    return PageScreen(place: context.trail(.about), pieces: page.pieces(in: context.words) + pieces)
  }

  /// The bindings that the help of the screen on top shows.
  var helpBindings: HelpBindings {
    HelpBindings(
      screen: top.screen, isPage: top.sheet.opensOnText, isGuide: top.target?.link != nil, hasVoice: voice != nil,
      canBeKept: memory != nil && top.target?.link != nil)
  }
}
