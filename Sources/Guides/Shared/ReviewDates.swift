package import Pages
import Screens

/// Checks if the next review of a page is overdue (F004).
package enum ReviewDates {
  /// - Parameter today: the day of the check; nil if it is unknown, and then there are no findings.
  package static func findings(of page: Page, on today: Day?) -> [Finding] {
    guard let today, let value = page.frontMatter["review-due"], let due = value.text.flatMap(Day.init), due < today
    else { return [] }
    let id = page.path.dropLast(3)
    return [
      Finding(
        .reviewOverdue, in: page.path, at: value.position, "The review was due on \(Words.english.date(due)).",
        fix: "Have a clinician read it again, then run: chairside sign-off \(id) --by NAME --role ROLE.")
    ]
  }
}
