import Guides
import Prose
import Screens

/// The screens of the reader itself: home, menus, the list of pages kept, and what this guidance is.
extension Application {
  /// The first screen: that of the staff desk, where there is one.
  func home(in context: ScreenContext) -> any Screen {
    staffScreens?.home(from: repository, in: context) ?? readerHome
  }

  /// A screen of the staff desk as the records make it now.
  func recorded(_ open: OpenScreen, in context: ScreenContext) -> (any Screen)? {
    guard let target = open.target else { return staffScreens?.home(from: repository, in: context) }
    guard case .desk(let page) = target else { return nil }
    return staffScreens?.screen(at: page, from: repository, in: context)
  }

  var readerHome: HomeScreen {
    let counts = repository.kinds.all.map { repository.count(of: $0.name) }
    return HomeScreen(
      kinds: repository.kinds, counts: counts, hasDangerSigns: repository.count(of: "triage") > 0, standing: standing,
      brokenCount: repository.brokenFiles.count, keptCount: memory?.kept.count ?? 0, resumable: resumable)
  }

  /// The title of what "Go on where you were" would open.
  private var resumable: String? { history.titleOfLeft ?? memory?.last?.title }

  private var standing: String {
    let date = repository.facts.reviewed.map { "Guidance of \(repository.words.date($0)). " } ?? ""
    let guides = readAhead.hasUnread ? [] : repository.kinds.all.flatMap { repository.list(of: $0.name) }
    let isSigned = !guides.isEmpty && guides.allSatisfy(\.isSignedOff)
    return date + (isSigned ? "Reviewed by clinicians." : "Not yet reviewed by a clinician.")
  }

  func menu(of name: String) -> MenuScreen {
    let kind = repository.kinds.all.first { $0.name == name }
    let guides = repository.list(of: name)
    // A long list shows more of itself without details.
    let entries = guides.map {
      MenuScreen.Entry(target: .guide($0.id), label: $0.title, detail: guides.count > 9 ? "" : $0.summary)
    }
    return MenuScreen(
      place: ["Home", kind.map { repository.words($0.place) } ?? name],
      intro: [.line(kind.map { repository.words($0.menuTitle) } ?? name, .heading)], entries: entries)
  }

  var keptMenu: MenuScreen {
    let entries = (memory?.kept ?? []).compactMap { target -> MenuScreen.Entry? in
      guard case .guide(let id, let slug) = target, let guide = repository.guide(id) else { return nil }
      let section = slug.flatMap { slug in guide.sections.first { $0.slug == slug } }
      return MenuScreen.Entry(target: target, label: section?.title ?? guide.facts.title)
    }
    let intro = entries.isEmpty ? "Nothing is kept yet. Press m on a page to keep it." : "Your list"
    return MenuScreen(place: ["Home", "Your list"], intro: [.line(intro, .heading)], entries: entries)
  }

  var topics: MenuScreen {
    let guides = repository.kinds.all.flatMap { repository.list(of: $0.name) }.sorted {
      $0.title.lowercased() < $1.title.lowercased()
    }
    return MenuScreen(
      place: ["Home", "Search", "All topics"], intro: [.line("All topics, A to Z", .heading)],
      entries: guides.map { MenuScreen.Entry(target: .guide($0.id), label: $0.title) })
  }

  func about(in context: ScreenContext) -> PageScreen {
    let guides = repository.kinds.all.flatMap { repository.list(of: $0.name) }
    let page = AboutPage(guides: guides, facts: repository.facts, brokenCount: repository.brokenFiles.count)
    let text = repository.guide("faq/about")
    return PageScreen(
      place: ["Home", "About this guidance"], pieces: page.pieces + (text?.pieces(of: nil, in: context) ?? []))
  }

  /// What the help shows: what this screen does, then what holds everywhere. In a kiosk the lines that a number pad has
  /// no key for come first, where a digit chooses them.
  func helpBindings(in context: ScreenContext) -> [Binding] {
    let own = top.screen.bindings(in: context)
    guard isKiosk else { return own + everywhereBindings }
    return [HelpScreen.endOfSession] + own.filter { !$0.keys.contains(where: \.isOnPad) } + appearanceBindings + own
      + everywhereBindings.filter { $0.command != .quit }
  }

  private var appearanceBindings: [Binding] {
    appearance == nil ? [] : [Binding(.appearance, help: "Colours and language")]
  }

  /// What holds on every screen, and on this one because of what is on it.
  private var everywhereBindings: [Binding] {
    var bindings = HelpScreen.everywhere
    if top.sheet.opensOnText { bindings += HelpScreen.onPages }
    bindings += appearanceBindings
    if memory != nil, top.target?.link != nil {
      bindings.append(Binding(.keep, help: "Keep this page in your list, or drop it"))
    }
    return bindings
  }
}
