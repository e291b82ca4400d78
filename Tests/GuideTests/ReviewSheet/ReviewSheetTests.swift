import Foundation
import Guides
import Library
import Pages
import Screens
import TestSupport
import Testing

/// The review sheets of the small content, as text in `ReviewSheets`.
private enum SheetCase {
  static func sheet(_ id: String) throws -> ReviewSheet {
    let library = try GuideLibrary(folder: TestReader.content)
    let guide = try #require(library.guide(id))
    return ReviewSheet(guide, page: try #require(library.page(at: id + ".md")))
  }

  static func compare(_ text: String, in name: String) throws -> (shown: String, expected: String) {
    try Snapshot("../ReviewSheets/\(name)").compare(text)
  }

  static let ids = ["triage/small", "checklist/who", "aftercare/after", "faq/answers"]
}

@Test("A review sheet holds all of a guide as text", arguments: SheetCase.ids)
func aReviewSheetHoldsAllOfAGuide(id: String) throws {
  let (shown, expected) = try SheetCase.compare(SheetCase.sheet(id).text(), in: id.replacing("/", with: "-") + ".txt")
  #expect(shown == expected)
}

@Test("A review sheet holds all of a guide as a page to print", arguments: ["triage/small"])
func aReviewSheetHoldsAllOfAGuideAsHTML(id: String) throws {
  let (shown, expected) = try SheetCase.compare(SheetCase.sheet(id).html, in: id.replacing("/", with: "-") + ".html")
  #expect(shown == expected)
}

@Test("The page to print needs nothing but itself, and has room on A4 and on Letter", arguments: SheetCase.ids)
func thePageToPrintNeedsNothingButItself(id: String) throws {
  let html = try SheetCase.sheet(id).html
  for outside in ["<script", "<link", "<img", "src=", "href=", "@import", "url(", "http"] {
    #expect(!html.contains(outside), "\(outside)")
  }
  #expect(html.contains("@page { margin: 18mm 16mm; }"))
  #expect(html.contains("section { break-inside: avoid; page-break-inside: avoid; }"))
  #expect(html.contains("<html lang=\"en\">"))
  #expect(html.contains("<meta charset=\"utf-8\">"))
}

@Test("Every sign of the guide is shown and none is obeyed")
func everySignIsShownAndNoneIsObeyed() throws {
  let text = """
    ---
    kind: faq
    id: a
    title: "<b>A & 'B'</b>"
    reviewed: 2026-11-20
    review-due: 2027-05-20
    ---

    # A

    ## One

    **Is "1 < 2"?**

    Yes & no \\<script>alert(1)\\</script>.
    """
  let page = PageReader.read(Array(text.utf8), path: "faq/a.md")
  let library = try GuideLibrary(folder: TestReader.content)
  let context = ReadingContext(pages: library, facts: library.facts, levels: library.levels, words: .english)
  let html = ReviewSheet(try #require(GuideReader.read(page, in: context).guide), page: page).html
  #expect(!html.contains("<script") && !html.contains("<b>A"))
  #expect(html.contains("<h1>Review sheet: &lt;b&gt;A &amp; &#39;B&#39;&lt;/b&gt;</h1>"))
  #expect(html.contains("<p><b>Is &quot;1 &lt; 2&quot;?</b></p>"))
  #expect(html.contains("<p>Yes &amp; no &lt;script&gt;alert(1)&lt;/script&gt;.</p>"))
}

@Test("The sheet has lines for name, role, date and signature, over the hash of the text", arguments: SheetCase.ids)
func theSheetHasLinesForTheSignature(id: String) throws {
  let sheet = try SheetCase.sheet(id)
  let lines = sheet.text(width: 120).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  for blank in ["Name: ____", "Role: ____", "Date: ____", "Signature: ____"] {
    #expect(lines.count { $0.hasPrefix(blank) } == 1)
  }
  #expect(lines.joined(separator: " ").replacing("- ", with: "-").ranges(of: "\(sheet.meaning)").count == 2)
  #expect(lines.joined(separator: " ").hasSuffix("Then run: chairside sign-off \(id) --by NAME --role ROLE --on DATE"))
}

@Test("The sheet's own words never call anything safe or normal")
func theSheetsOwnWordsNeverCallAnythingSafe() throws {
  for id in SheetCase.ids {
    let sheet = try SheetCase.sheet(id)
    let own = [sheet.statement, sheet.command] + sheet.parts.map(\.heading) + sheet.facts.map { $0[0] }
    #expect(!own.contains { $0.lowercased().contains("safe") || $0.lowercased().contains("normal") })
  }
}

@Test("The text fits a printout of 80 columns")
func theTextFitsAPrintout() throws {
  for id in SheetCase.ids {
    let sheet = try SheetCase.sheet(id)
    #expect(sheet.text(width: 80).split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

@Test("The shared pages of the levels have a sheet too")
func theLevelsHaveASheetToo() throws {
  let library = try GuideLibrary(folder: TestReader.content)
  let page = try #require(library.page(at: Levels.path))
  let sheet = try #require(ReviewSheet(library.levels, page: page))
  #expect(
    sheet.parts.map(\.heading) == [
      "Result: emergency", "Result: urgent-same-day", "Result: clinic-today", "Result: next-appointment",
      "Result: self-care", "Safety net: every result but an emergency ends with this",
    ])
}
