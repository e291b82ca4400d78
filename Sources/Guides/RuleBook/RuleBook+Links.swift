import Pages

extension RuleBook {
  /// Rules about links, headings and pictures: L101 to L105, L107.
  static let links: [Rule: Entry] = [
    .noSuchHeading: Entry(
      "A heading that is not there",
      why: """
        A link is how an answer leads on. If its heading was renamed, the patient who chose that answer would stand before
        nothing. The same goes for sources that the list of sources does not have.
        """,
      bad: "- [Different](#emergencies) **red flag**",
      good: "- [Different](#emergency) **red flag**"),
    .noSuchFile: Entry(
      "A file that is not there",
      why:
        "A link into a file that was renamed or deleted leads a patient nowhere, often at the words \"check it now\".",
      bad: "[Check it now](../triage/eyelid-drop.md)",
      good: "[Check it now](../triage/eyelid-droop.md)"),
    .duplicateHeading: Entry(
      "Two things with one name",
      why: """
        GitHub would quietly call the second heading "headache-1", so that links to it lead to the first. Two answers of
        one name cannot be told apart in a case or in a record.
        """,
      bad: "## Headache\n\n## Headache",
      good: "## Headache\n\n## Bad headache"),
    .localeKeyMissing: Entry(
      "A local fact that is not there",
      why: "Without the value, a patient would read \"call the emergency number\" and no number.",
      bad: "locale.en-GB.md without \"## Emergency number\"",
      good: "## Emergency number\n\n999"),
    .imageWithoutText: Entry(
      "A picture without words",
      why:
        "A terminal and a screen reader show the words and not the picture. Without words there is a hole in the text.",
      bad: "![](brow.png)",
      good: "![One brow stands higher than the other](brow.png)"),
    .linkLeavesFolder: Entry(
      "A link out of the content folder",
      why: """
        The program is offline and opens nothing but this folder. A web address would do nothing, and on a kiosk nothing
        may lead out.
        """,
      bad: "[The register](https://example.org)",
      good: "[The register](../locale.md#register)"),
  ]
}
