import Pages

/// What a record of the treatment can tell about a question. The front matter of the guide says it:
///
///     prefill:
///       who-injected: {from: product, answer: yes-both}
///       day-today: {from: day, spans: [0-3, 4-]}
///       injected-area: {from: areas, areas: [jaw], answer: yes}
///
/// A prefilled answer is shown and has to be confirmed; without an answer that fits, only what is known is shown.
package struct Prefill: Equatable, Sendable {
  /// What of the record it is taken from.
  package enum Source: String, CaseIterable, Sendable {
    /// Which product was injected, and who injected it: together.
    case product
    /// The day after the treatment; 0 is the day itself.
    case day
    /// Whole hours since the treatment.
    case hours
    /// The areas that were treated.
    case areas
    /// Fillers and other injections of the same visit.
    case otherTreatments = "other-treatments"
  }

  /// The range of days or hours that an answer means.
  package struct Span: Equatable, Sendable {
    /// The index of the answer.
    package let answer: Int
    package let first: Int
    /// Included; nil for no end.
    package let last: Int?

    func holds(_ number: Int) -> Bool { number >= first && (last.map { number <= $0 } ?? true) }
  }

  package let source: Source
  /// The index of the answer that fits where the record says so: a named product and a registered person, one of the
  /// areas, another treatment. Nil where none is sure to.
  package let answer: Int?
  /// The index of the answer "Not sure".
  package let notSure: Int?
  /// The names of the areas that `answer` means.
  package let areas: [String]
  package let spans: [Span]

  package init(_ source: Source, answer: Int?, notSure: Int?, areas: [String] = [], spans: [Span] = []) {
    self.source = source
    self.answer = answer
    self.notSure = notSure
    self.areas = areas
    self.spans = spans
  }

  /// The index of the answer whose span holds a number of days or hours.
  package func answer(holding number: Int) -> Int? { spans.first { $0.holds(number) }?.answer }
}
