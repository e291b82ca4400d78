/// The five alerts of GitHub's Markdown, one for each level of urgency.
package enum Alert: String, CaseIterable, Hashable, Sendable {
  case caution = "CAUTION"
  case warning = "WARNING"
  case important = "IMPORTANT"
  case note = "NOTE"
  case tip = "TIP"
}
