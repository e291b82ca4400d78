/// The label and the details of a visit while a form for them is open.
struct VisitDraft: Equatable, Sendable {
  /// As it was typed; not yet a label that the log takes.
  var label: String
  var details: VisitDetails
}
