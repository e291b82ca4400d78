import Library
import Pages
import Screens
import TestSupport
import Testing

@testable import Guides

@Suite("The face to point at")
struct FaceTests {
  @Test("Both drawings have a number for each part, inside it, and nothing wider than 38 columns")
  func drawings() {
    for isInBlocks in [true, false] {
      let items = (1...FaceDrawing.partCount).map { Item("part \($0)", "Part \($0)") }
      let picture = FaceDrawing.illustration(items, targets: items.map(\.id), isInBlocks: isInBlocks)
      #expect(picture.lines.count == picture.parts.count)
      var found: Set<Int> = []
      for (line, owners) in zip(picture.lines, picture.parts) {
        #expect(line.count == 38 && owners.count == 38)
        for (character, owner) in zip(line, owners) where character.isNumber {
          #expect(character == owner)
          found.insert(character.wholeNumberValue ?? 0)
        }
      }
      #expect(found == Set(1...FaceDrawing.partCount))
      let isASCII = picture.lines.joined().allSatisfy(\.isASCII)
      #expect(isASCII != isInBlocks)
    }
  }

  @Test("The picture is beside its items where there is room, else the items stand alone")
  func layout() {
    let items = (1...FaceDrawing.partCount).map { Item("part \($0)", "Part \($0)") }
    let picture = FaceDrawing.illustration(items, targets: items.map(\.id), note: "Not sure?", isInBlocks: true)
    let sheet = Sheet(place: ["Face"], pieces: [.illustration(picture)])
    let wide = SheetLayout(fitting: sheet, width: 80, height: 18)
    #expect(wide.lines.count == picture.lines.count)
    #expect(wide.places.map(\.number) == Array(1...9).map(Optional.init))
    for (width, height) in [(80, 15), (60, 18), (40, 30)] {
      let narrow = SheetLayout(fitting: sheet, width: width, height: height)
      #expect(!narrow.lines.contains { line in line.segments.contains { $0.text.contains("█") } })
      #expect(narrow.places.count == 9)
    }
  }

  @Test("A part that is ticked is crossed, and one without an item has no number")
  func marks() {
    let items = [Item("a", "A", mark: .ticked), Item("b", "B", mark: .unticked)]
    var targets: [Item.ID?] = Array(repeating: nil, count: 9)
    targets[0] = items[0].id
    targets[7] = items[1].id
    let picture = FaceDrawing.illustration(items, targets: targets, isInBlocks: true)
    let layout = SheetLayout(fitting: Sheet(place: [], pieces: [.illustration(picture)]), width: 80, height: 18)
    let drawn = layout.lines.map { line in line.segments.filter { $0.column < 40 }.map(\.text).joined() }
    #expect(drawn[2].contains("X"))
    #expect(drawn[13].contains("2"))
    #expect(!drawn.joined().contains { "13456789".contains($0) })
  }

  @Test("The shipped face leads to every area of the desk, and each part to guides that open")
  func shipped() throws {
    let content = String(#filePath.dropLast("Tests/GuideTests/FaceTests.swift".count)) + "Content"
    let library = try GuideLibrary(folder: content)
    let map = try #require(library.faceMap)
    #expect(map.parts.count == FaceDrawing.partCount)
    for link in map.parts.flatMap(\.links) { #expect(library.guide(link.target) != nil, "\(link.target)") }
    for part in map.parts { #expect(part.links.first?.target == library.levels.roles.dangerSigns) }
    let plans = library.carePlans.areas.map(\.facts.id)
    let reached = Set(map.parts.indices.compactMap { map.plan(ofPart: $0, among: plans) })
    #expect(reached == Set(plans))
  }

  @Test(
    "What is wrong with a face is found",
    arguments: [
      ("## Forehead\n\n- [A](triage/small.md)", Rule.badValue),
      ((1...9).map { "## Part \($0)\n\n- [A](triage/none.md)" }.joined(separator: "\n\n"), .noSuchFile),
      ((1...9).map { "## Part \($0)\n\n- A headache" }.joined(separator: "\n\n"), .unshownText),
      ((1...9).map { "## Part \($0)" }.joined(separator: "\n\n"), .missingPart),
    ])
  func defects(body: String, rule: Rule) throws {
    let text = """
      ---
      kind: face
      id: face
      title: Face
      reviewed: 2026-11-28
      review-due: 2027-05-28
      ---

      # Face

      \(body)
      """
    let library = try GuideLibrary(folder: SmallContent.folder)
    let page = PageReader.read(Array(text.utf8), path: FaceMap.path)
    let context = ReadingContext(pages: library, facts: library.facts, levels: library.levels, words: .english)
    let (map, findings) = FaceMap.read(page, in: context)
    #expect(map == nil)
    #expect(findings.contains { $0.rule == rule }, "\(findings.map(\.description))")
  }
}
