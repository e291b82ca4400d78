import Pages

extension RuleBook {
  /// Rules about text that patients read: R401 to R408.
  static let reading: [Rule: Entry] = [
    .readingGrade: Entry(
      "Text that is hard to read",
      why: """
        Health services ask for grade 6 or lower, and frightened people read less well than on other days. Over 6 is a
        warning, over 8 an error. Sections of under 40 words are looked at together.
        """,
      bad: "Immediate consultation is recommended if deterioration occurs.",
      good: "See a doctor now if it gets worse."),
    .longSentence: Entry(
      "A sentence of more than 20 words",
      why:
        "By the end of a long sentence its beginning is forgotten, most of all when it is read aloud by a screen reader.",
      bad:
        "If the lid droops and you also see double or cannot swallow well you must get help at once and not wait for us.",
      good: "The lid droops, and you see double or cannot swallow well? Get help at once. Do not wait for us."),
    .jargon: Entry(
      "A clinical term that nothing explains",
      why: """
        A patient who does not know the word skips the sentence. A term is fine once a section of the questions and
        answers has it in its title or in its also-called, because the search then finds what it means.
        """,
      bad: "This can be a sign of dysphagia.",
      good: "This can be a sign of trouble with swallowing."),
    .forbiddenPhrase: Entry(
      "What must never be said",
      why: """
        No page can know that something is safe, normal or over, and nothing here makes a diagnosis or names a dose. Such
        words can keep a person at home who needs help now. Questions, negations ("not a guarantee") and what sellers
        say in double quotes are fine. A page with such words is not shown to patients.
        """,
      bad: "It is normal. You have ptosis. Use 20 units.",
      good: "It is common. This can be a sign of a weak lid muscle. Ask who prescribed it."),
    .passive: Entry(
      "An instruction that does not say who acts",
      why:
        "\"The area should be kept clean\" leaves open who cleans it. Spoken to the reader it is shorter and it is done.",
      bad: "The area should be kept clean.",
      good: "Keep the area clean."),
    .cannotWrap: Entry(
      "A word that cannot stand on a narrow screen",
      why: """
        Phones, large print and braille displays have 40 columns and fewer. A longer word is cut in the middle, where no
        screen reader can say it.
        """,
      bad: "www.example.org/registers/cosmetic-practitioners",
      good: "the register on example.org"),
    .firstPerson: Entry(
      "An answer that says I or my",
      why: """
        A partner, a parent or a nurse often answers for the patient. "My lid" and "I am alone" are then no true answers.
        """,
      bad: "- [I am under 18](#medicines)",
      good: "- [Under 18](#medicines)"),
    .invertedMark: Entry(
      "A Spanish question without its first mark",
      why: """
        Spanish says only by ¿ that a question begins. Without it a reader, and the voice of a screen reader, notice it
        at its end.
        """,
      bad: "Ve doble?",
      good: "¿Ve doble?"),
  ]
}
