import Pages

/// The time that a heading names, in hours after the treatment.
struct WindowSpan {
  /// nil for "Any time".
  let hours: Range<Int>?

  /// - Returns: nil for anything but the five shapes. A month counts as 30 days, and month 1 begins on day 30.
  init?(_ heading: String) {
    if heading == "Any time" {
      hours = nil
      return
    }
    let words = heading.lowercased().split(separator: " ").map(String.init)
    let numbers = words.compactMap { Int($0) }
    let shape = words.map { Int($0) == nil ? $0 : "#" }.joined(separator: " ")
    guard let first = numbers.first, let last = numbers.last, 0 <= first, first <= last, last < 10_000 else {
      return nil
    }
    switch shape {
    case "# to # hours" where first < last: hours = first..<last
    case "day # to day #", "day #": hours = first * 24..<(last + 1) * 24
    case "month # to month #": hours = first * 720..<(last + 1) * 720
    default: return nil
    }
  }
}
