import Pages

extension RuleBook {
  /// Rules about the same guidance in another language: X505.
  static let languages: [Rule: Entry] = [
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
        """)
  ]
}
