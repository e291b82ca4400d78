import Pages

extension RuleBook {
  /// Rules about the same guidance in another language: X501 to X505.
  static let languages: [Rule: Entry] = [
    .otherStructure: Entry(
      "A translation that differs from its source in more than words",
      why: """
        A translation has the headings, questions, answers, marks, links and numbers of its source, in the same order.
        What somebody answers then leads to the same level in every language, and a record says the same. A guide that
        differs is not opened in that language.
        """,
      bad: """
        - [Sí](#urgent-same-day)
        """,
      good: """
        - [Sí](#emergency) **red flag**
        """),
    .notTranslated: Entry(
      "A file, a heading or a text that has no translation",
      why: """
        Somebody who does not read English would miss a danger sign or what to do about it. A language is offered to
        patients only where it is complete.
        """,
      bad: """
        ## Párpado
        (the source has "## Lid" and "## Both lids")
        """,
      good: """
        ## Párpado
        ## Los dos párpados
        """),
    .sameAsSource: Entry(
      "A text that is still in the language of the source",
      why: """
        A sentence that was copied and not translated looks complete to a program and is none to a patient. Names and
        single words may be the same.
        """,
      bad: """
        - [None of these](#health)
        """,
      good: """
        - [Ninguna de estas](#health)
        """),
    .madeFromOlder: Entry(
      "A translation of an older text",
      why: """
        The source has changed since the heading was translated, so both may say different things. The key made-from
        holds the hash of each text that a translation was made from; chairside translate-status shows both texts.
        """,
      bad: """
        made-from: {page: 5a11c0de, breathing: 00000000}
        """,
      good: """
        made-from: {page: 5a11c0de, breathing: 7f3b12aa}
        """),
    .phraseMismatch: Entry(
      "A phrase of the program that is not translated, or says something else",
      why: """
        What the program itself says stands in words.md. A phrase that is missing there is shown in English, among
        guidance that the person can read. A place such as {label} that is left out loses what would stand there, and a
        plural form that the language needs makes a number wrong. Such a phrase is shown in English until it is right.
        """,
      bad: """
        - **saved** Guardado.
        - **not-opened** No se pudieron abrir {number} guías
        """,
      good: """
        - **saved** Guardado como {label}.
        - **not-opened**
          - **one** No se pudo abrir una guía
          - **other** No se pudieron abrir {count} guías
        """),
  ]
}
