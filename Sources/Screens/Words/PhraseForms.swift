/// What a phrase says in one language: one text, or one for each plural form.
package enum PhraseForms: Hashable, Sendable {
  case text(PhraseText)
  case plural([PluralCategory: PhraseText])

  /// The text for a count, or for none; nil where there is no such text.
  func text(for count: Int?, by rule: PluralRule) -> PhraseText? {
    switch (self, count) {
    case (.text(let text), nil): text
    case (.plural(let forms), let count?): forms[rule.category(of: count)] ?? forms[.other]
    default: nil
    }
  }

  package var isPlural: Bool { if case .plural = self { true } else { false } }

  /// All texts, in no order.
  package var texts: [PhraseText] {
    switch self {
    case .text(let text): [text]
    case .plural(let forms): Array(forms.values)
    }
  }

  /// The only text, or that of the form "other".
  package var main: PhraseText? {
    switch self {
    case .text(let text): text
    case .plural(let forms): forms[.other]
    }
  }
}
