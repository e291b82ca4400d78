import Guides
import Library
import Pages
import Testing

/// Numbers that no author means are findings, whatever is computed with them elsewhere.
@Suite("Absurd numbers")
struct AbsurdNumberTests {
  private static let numbers = ["-1", "-9223372036854775808", "9223372036854775807", "9223372036854775808", "10000"]

  @Test("A number that no window of a plan can have is an error at its heading", arguments: numbers)
  func window(number: String) throws {
    for heading in [
      "Day \(number) to day 3", "Day 1 to day \(number)", "0 to \(number) hours", "Month \(number) to month 2",
    ] {
      let content = try ChangedContent()
      let text = try content.text(of: "aftercare/after.md")
      let first = try #require(text.split(separator: "\n").first { $0.hasPrefix("## ") })
      try content.add(text.replacing(first, with: "## \(heading)"), as: "aftercare/after.md")
      let place = try content.place(of: "## \(heading)", in: "aftercare/after.md")
      let found = try content.findings(of: "aftercare/after.md").filter { $0.position == place }
      #expect(!found.isEmpty && !found.holdNoError, "\(heading)")
    }
  }
}
