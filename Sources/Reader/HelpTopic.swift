import Screens

/// What keys are for, as the help groups them.
struct HelpTopic: Sendable {
  /// A line of the help: one command, or two that are a pair, as up and down.
  struct Line: Sendable {
    let commands: [Command]
    let text: Phrase

    init(_ commands: Command..., text: Phrase) {
      self.commands = commands
      self.text = text
    }
  }

  let title: Phrase
  let lines: [Line]

  static let all = [choose, move, go, read, more, voice]

  var commands: [Command] { lines.flatMap(\.commands) }

  static let choose = HelpTopic(
    title: .chooseTopic,
    lines: [Line(.choose(1), text: .chooseHelp), Line(.open, text: .openOrReadOnHelp)])

  static let move = HelpTopic(
    title: .moveTopic,
    lines: [
      Line(.selectPrevious, .selectNext, text: .selectHelp), Line(.nextLink, .previousLink, text: .linkHelp),
      Line(.pageDown, .pageUp, text: .pageHelp), Line(.halfPageDown, .halfPageUp, text: .halfPageHelp),
      Line(.goToTop, .goToBottom, text: .topAndEndHelp),
    ])

  static let go = HelpTopic(
    title: .goTopic,
    lines: [
      Line(.historyBack, .historyForward, text: .historyHelp), Line(.goHome, text: .homeHelp),
      Line(.quit, text: .quitHelp),
    ])

  /// For every page to read.
  static let read = HelpTopic(
    title: .readTopic,
    lines: [
      Line(.search, text: .findOnPageHelp), Line(.nextHit, .previousHit, text: .hitsHelp),
      Line(.contents, text: .contentsHelp), Line(.nextHeading, .previousHeading, text: .headingsHelp),
      Line(.keep, text: .keepHelp), Line(.sources, text: .sourcesHelp),
    ])

  static let more = HelpTopic(
    title: .moreTopic,
    lines: [
      Line(.appearance, text: .appearanceHelp), Line(.largerText, text: .largerTextHelp),
      Line(.nextLanguage, text: .nextLanguageHelp), Line(.dismissCall, text: .dismissCallHelp),
      Line(.redraw, text: .redrawHelp),
    ])

  /// For a program that speaks.
  static let voice = HelpTopic(
    title: .voice,
    lines: [
      Line(.sayAgain, text: .sayAgainHelp), Line(.whereAmI, text: .whereAmIHelp),
      Line(.pauseVoice, text: .pauseVoiceHelp), Line(.voice, text: .voiceHelp),
    ])
}
