import Pages

extension RuleBook {
  /// Rules about the file itself: F008 to F013, F017 to F019.
  static let files: [Rule: Entry] = [
    .rawHTML: Entry(
      "HTML in a page",
      why: """
        A terminal, a printout and a screen reader show Markdown, and would show HTML as it is written, or not at all.
        The one comment that is read allows a rule until a day.
        """,
      bad: "Call now.<br>Do not wait.",
      good: "Call now.\n\nDo not wait."),
    .tabIndent: Entry(
      "An indent that changes the list",
      why: """
        A tab, or two spaces too many, puts an answer inside the answer above it. GitHub still shows it; a patient never
        gets to choose it.
        """,
      bad: "- [The same](#next)\n  - [Different](#emergency) **red flag**",
      good: "- [The same](#next)\n- [Different](#emergency) **red flag**"),
    .unreadableText: Entry(
      "Text that is not UTF-8, or a hidden character",
      why: """
        Signs that nobody sees can reverse the order of words on a screen, or split a word so that no search finds it.
        They come in with text copied from a web page.
        """,
      bad: "Do not[U+200B] wait.",
      good: "Do not wait."),
    .tooLarge: Entry(
      "A file, table or question over a limit",
      why: "No guide is that long. It is a picture or a mistake, and it would slow every start.",
      bad: "triage/eyelid-droop.md with a photo pasted into it",
      good: "triage/eyelid-droop.md with text only"),
    .tooDeep: Entry(
      "Lists nested too deep",
      why: "Deep nesting cannot be shown on a narrow screen, and broken tools produce it without end.",
      bad: "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Wait.",
      good: "> Wait."),
    .allowExpired: Entry(
      "An allow comment that is out of date",
      why: """
        A rule may be broken for a while and for a reason. When the day is past, somebody has to look again: otherwise an
        exception for one winter stays for ever.
        """,
      bad: "<!-- allow R401: agreed with Dr Hill until 2026-01-31 -->",
      good: "<!-- allow R401: agreed with Dr Hill until 2027-01-31 -->"),
    .unshownText: Entry(
      "Text that no screen shows",
      why: """
        Each kind of guide shows what it knows how to show. A warning written between two answers, or behind the alert of
        a result, stands on GitHub and looks finished, and no patient ever reads it.
        """,
      bad: "> [!CAUTION]\n> **Emergency.** Call now.\n\nDo not drive.",
      good: "> [!CAUTION]\n> **Emergency.** Call now. Do not drive."),
    .leftoverMark: Entry(
      "A mark that is shown as it stands",
      why: """
        A heading without its space, bold text that is not closed, a link with one bracket or the marks of an unfinished
        merge are text to the reader. Patients then read the marks, or two contradicting sentences.
        """,
      bad: "###What to expect",
      good: "### What to expect"),
    .unusedFile: Entry(
      "A file that nothing reads",
      why: """
        A guide in the wrong folder, or cases whose guide has another name, seem to be part of the guidance. The cases
        prove nothing and the guide is never shown.
        """,
      bad: "triage/eyelid-drop.cases.md beside triage/eyelid-droop.md",
      good: "triage/eyelid-droop.cases.md beside triage/eyelid-droop.md"),
  ]
}
