import Guides
import Prose
import Screens

/// The screens of the reader itself: home, menus, the list of pages kept, and what this guidance is.
extension Application {
  /// The first screen: the front desk's, where there is one.
  func home(at time: Double) -> any Screen {
    frontDesk?.home(from: bookcase, in: surroundings(at: time)) ?? readerHome
  }

  /// A screen of the front desk as the records make it now.
  func recorded(_ open: OpenScreen, in surroundings: Surroundings) -> (any Screen)? {
    guard let target = open.target else { return frontDesk?.home(from: bookcase, in: surroundings) }
    guard case .desk(let name) = Destination(target) else { return nil }
    return frontDesk?.screen(at: name, from: bookcase, in: surroundings)
  }

  var readerHome: HomeScreen {
    let counts = guideKinds.map { bookcase.count(of: $0.name) }
    return HomeScreen(
      clinic: bookcase.facts["clinic-name"], strip: Surroundings(facts: bookcase.facts).strip, counts: counts,
      hasDangerSigns: bookcase.count(of: "triage") > 0, standing: standing, brokenCount: bookcase.brokenFiles.count,
      keptCount: memory?.kept.count ?? 0, resumable: resumable)
  }

  /// The title of what "Go on where you were" would open.
  private var resumable: String? { left.last?.sheet.place.last ?? memory?.last?.title }

  private var standing: String {
    let date = bookcase.facts.reviewed.map { "Guidance of \($0.inWords). " } ?? ""
    let guides = hasUnread ? [] : guideKinds.flatMap { bookcase.list(of: $0.name) }
    let isSigned = !guides.isEmpty && guides.allSatisfy(\.isSignedOff)
    return date + (isSigned ? "Reviewed by clinicians." : "Not yet reviewed by a clinician.")
  }

  func menu(of name: String, in surroundings: Surroundings) -> MenuScreen {
    let kind = guideKinds.first { $0.name == name }
    let guides = bookcase.list(of: name)
    // A long list shows more of itself without details.
    let entries = guides.map {
      MenuScreen.Entry(target: $0.id, label: $0.title, detail: guides.count > 9 ? "" : $0.summary)
    }
    return MenuScreen(
      place: ["Home", kind?.place ?? name], intro: [.line(kind?.menuTitle ?? name, .heading)], entries: entries,
      strip: surroundings.strip)
  }

  func keptMenu(in surroundings: Surroundings) -> MenuScreen {
    let entries = (memory?.kept ?? []).compactMap { target -> MenuScreen.Entry? in
      let halves = target.split(separator: "#", maxSplits: 1).map(String.init)
      guard let guide = halves.first.flatMap({ bookcase.guide($0) }) else { return nil }
      let section = guide.sections.first { halves.count == 2 && $0.slug == halves[1] }
      return MenuScreen.Entry(target: target, label: section?.title ?? guide.facts.title)
    }
    let intro = entries.isEmpty ? "Nothing is kept yet. Press m on a page to keep it." : "Your list"
    return MenuScreen(
      place: ["Home", "Your list"], intro: [.line(intro, .heading)], entries: entries, strip: surroundings.strip)
  }

  func topics(in surroundings: Surroundings) -> MenuScreen {
    let guides = guideKinds.flatMap { bookcase.list(of: $0.name) }.sorted {
      $0.title.lowercased() < $1.title.lowercased()
    }
    return MenuScreen(
      place: ["Home", "Search", "All topics"], intro: [.line("All topics, A to Z", .heading)],
      entries: guides.map { MenuScreen.Entry(target: $0.id, label: $0.title) }, strip: surroundings.strip)
  }

  func about(in surroundings: Surroundings) -> PageScreen {
    let guides = guideKinds.flatMap { bookcase.list(of: $0.name) }
    let page = AboutPage(guides: guides, facts: bookcase.facts, brokenCount: bookcase.brokenFiles.count)
    let text = bookcase.guide("faq/about")
    return PageScreen(
      place: ["Home", "About this guidance"],
      pieces: page.pieces + (text?.pieces(of: nil, in: surroundings) ?? []), strip: surroundings.strip)
  }

  /// What the help shows: what this screen does, then what holds everywhere. In a kiosk the lines that a number pad has
  /// no key for come first, where a digit chooses them.
  var helpBindings: [Binding] {
    let own = top.screen.bindings
    guard isKiosk else { return own + everywhereBindings }
    return [HelpScreen.endOfSession] + own.filter { !$0.keys.contains(where: \.isOnPad) } + appearanceBindings + own
      + everywhereBindings.filter { $0.command != .quit }
  }

  private var appearanceBindings: [Binding] {
    appearance == nil ? [] : [Binding(.appearance, help: "Colours and language")]
  }

  /// What holds on every screen, and on this one because of what stands on it.
  private var everywhereBindings: [Binding] {
    var bindings = HelpScreen.everywhere
    if top.sheet.opensOnText { bindings += HelpScreen.onPages }
    bindings += appearanceBindings
    if memory != nil, top.target != nil {
      bindings.append(Binding(.keep, help: "Keep this page in your list, or drop it"))
    }
    return bindings
  }
}
