import Pages

extension [Inline] {
  /// The text without "(custom)" at its end, and what that says.
  var splitAtEvidence: (text: [Inline], evidence: CarePlan.Evidence?) {
    guard case .text(let text)? = last?.kind, text.last == ")", let open = text.lastIndex(of: "("),
      let evidence = CarePlan.Evidence(rawValue: String(text[text.index(after: open)...].dropLast())),
      let position = last?.position
    else { return (self, nil) }
    return ((dropLast() + [Inline(.text(String(text[..<open])), at: position)]).trimmed, evidence)
  }
}

extension [Inline] {
  /// The text without "**say**" at its end, and whether it was there. The mark chooses what staff say and ask.
  var splitAtSayMark: (text: [Inline], isMarked: Bool) {
    guard case .strong(let inner)? = last?.kind, inner.plainText == "say" else { return (self, false) }
    return (Array(dropLast()).trimmed, true)
  }
}
