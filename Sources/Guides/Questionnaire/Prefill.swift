import Pages

/// What a record of the treatment can tell about a question. It is declared in the front matter of the guide:
///
///     prefill:
///       who-injected: {from: product, answer: a-registered-person, unnamed: the-same-without-a-name}
///       day-today: {from: day, spans: [0-3, 4-]}
///       injected-area: {from: areas, areas: [jaw], answer: yes}
///
/// A prefilled answer is shown and has to be confirmed. If no answer fits, only what is known is shown.
package struct Prefill: Equatable, Sendable {
  /// The part of the record that it is taken from.
  package enum Source: String, CaseIterable, Sendable {
    /// The product that was injected together with the person who injected it.
    case product
    /// The number of days since the treatment; 0 on the day of the treatment.
    case day
    /// Whole hours since the treatment.
    case hours
    /// The areas that were treated.
    case areas
    /// Fillers and other injections of the same visit.
    case otherTreatments = "other-treatments"
  }

  /// The range of days or hours that an answer stands for.
  package struct Span: Equatable, Sendable {
    /// The index of the answer.
    package let answer: Int
    package let first: Int
    /// The end of the range, included; nil if it has no end.
    package let last: Int?

    func holds(_ number: Int) -> Bool { number >= first && (last.map { number <= $0 } ?? true) }
  }

  package let source: Source
  /// The index of the answer that fits if the record has a named product and a registered person, one of the areas, or
  /// another treatment. Nil if none fits with certainty.
  package let answer: Int?
  /// The index of the answer that fits if a registered person injected a product whose name is not known. Nil if none.
  package let unnamed: Int?
  /// The index of the answer "Not sure".
  package let notSure: Int?
  /// The names of the areas that `answer` stands for.
  package let areas: [String]
  package let spans: [Span]

  package init(
    _ source: Source, answer: Int?, unnamed: Int? = nil, notSure: Int?, areas: [String] = [], spans: [Span] = []
  ) {
    self.source = source
    self.answer = answer
    self.unnamed = unnamed
    self.notSure = notSure
    self.areas = areas
    self.spans = spans
  }

  /// The index of the answer whose span contains a number of days or hours.
  package func answer(holding number: Int) -> Int? { spans.first { $0.holds(number) }?.answer }
}
