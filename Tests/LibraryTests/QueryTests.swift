import Foundation
import Guides
import Pages
import Testing

@testable import Library

/// Queries as people type them. Who wrote the phrases has seen all danger queries but those of `danger-7.txt`, all harmless
/// ones but those of `harmless-6.txt`, and no everyday ones of the second and third file: what is found of these says most
/// of others.
@Suite("Queries as people type them") struct QueryTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Queries")

  private static func library() throws -> GuideLibrary {
    let content = String(#filePath.dropLast("Tests/LibraryTests/QueryTests.swift".count)) + "Content"
    let library = try GuideLibrary(folder: content)
    library.prepareSearch()
    while library.readOneMore() {}
    return library
  }

  private static func lines(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test(
    "Who names a danger sign in their own words is led to the danger signs first",
    arguments: [
      ("danger.txt", 100), ("danger-2.txt", 100), ("danger-3.txt", 100), ("danger-4.txt", 100), ("danger-5.txt", 100),
      ("danger-6.txt", 100), ("danger-7.txt", 98), ("danger-8.txt", 100),
    ])
  func danger(file: String, percent: Int) throws {
    let library = try Self.library()
    let queries = try Self.lines(file).filter { !$0.hasPrefix("#") }
    #expect(queries.count >= 180)
    let missed = queries.filter { library.search($0, limit: 3).hits.first?.id.hasPrefix("triage/red-flags#") != true }
    // The aim is none. What is missed is printed, so that phrases of its kind can be added.
    #expect(missed.count * 100 <= queries.count * (100 - percent), "\(missed.count): \(missed)")
  }

  @Test(
    "Everyday queries have an answer among the first three, and few lead to the danger signs",
    arguments: [("everyday.txt", 85), ("everyday-2.txt", 85), ("everyday-3.txt", 90)])
  func everyday(file: String, percent: Int) throws {
    let library = try Self.library()
    let rows = try Self.lines(file).filter { !$0.hasPrefix("#") }.map { line in
      let halves = line.split(separator: "=>").map { $0.trimmingCharacters(in: .whitespaces) }
      return (query: halves[0], wanted: halves[1].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
    }
    #expect(rows.count >= 100)
    let missed = rows.filter { row in
      let ids = library.search(row.query, limit: 3).hits.map(\.id)
      return !ids.contains { id in row.wanted.contains { id == $0 || !$0.contains("#") && id.hasPrefix($0 + "#") } }
    }
    #expect(
      missed.count * 100 <= rows.count * (100 - percent),
      "\(missed.count): \(missed.map { "\($0.query) => \(library.search($0.query, limit: 3).hits.map(\.id))" })")
    let alarmed = rows.filter {
      library.search($0.query, limit: 1).hits.first?.id.hasPrefix("triage/red-flags") == true
    }
    #expect(alarmed.count * 100 <= rows.count * 3, "\(alarmed.map(\.query))")
  }

  @Test(
    "Harmless queries with words of emergencies seldom lead to the danger signs",
    arguments: [("harmless-3.txt", 3), ("harmless-4.txt", 3), ("harmless-5.txt", 3), ("harmless-6.txt", 8)])
  func harmless(file: String, percent: Int) throws {
    let library = try Self.library()
    let queries = try Self.lines(file).filter { !$0.hasPrefix("#") }
    #expect(queries.count >= 100)
    let alarmed = queries.filter { library.search($0, limit: 1).hits.first?.id.hasPrefix("triage/red-flags") == true }
    #expect(alarmed.count * 100 <= queries.count * percent, "\(alarmed)")
  }

  @Test("Everyday words that also name a danger sign lead there only where nothing else is asked")
  func ambiguousWords() throws {
    let library = try Self.library()
    func leadsToDangerSigns(_ query: String) -> Bool {
      library.search(query, limit: 1).hits.first?.id.hasPrefix("triage/red-flags") == true
    }
    let alarming = [
      "i cant see", "help she cant move", "my mum is confused", "he's having a fit", "cant drink", "end it all",
      "skin black", "no veo", "paralysed", "my arm is paralysed", "cant see out of my left eye", "cant drink water",
      "skin going black", "they are better off without me", "my friend had a fit afterwards", "i want to end it all",
    ]
    #expect(alarming.filter { !leadsToDangerSigns($0) } == [])
    let everyday = [
      "is it safe for black skin", "cant see any difference", "no veo resultados", "what cant i drink afterwards",
      "cant move my forehead", "am i a good fit for this", "why are my brows falling",
      "how long is the muscle paralysed", "mi tia lo quiere", "i cant stand my frown lines",
    ]
    #expect(everyday.filter(leadsToDangerSigns) == [])
  }

  @Test("A slip in a phrase is forgiven, and a word that the guides have is not taken for a slip")
  func slips() throws {
    let library = try Self.library()
    for query in ["trouble breething", "chest preassure", "cant swaloww", "seizzure"] {
      #expect(library.search(query, limit: 1).hits.first?.id.hasPrefix("triage/red-flags#") == true, "\(query)")
    }
    for query in ["food after", "clean face", "cheek pain"] {
      #expect(library.search(query, limit: 1).hits.first?.id.hasPrefix("triage/red-flags") == false, "\(query)")
    }
  }

  @Test("Each danger sign has at least 40 phrases")
  func phrases() throws {
    let library = try Self.library()
    let guide = try #require(library.guide("triage/red-flags"))
    let page = try #require(library.page(at: DangerPhrases.path))
    let counts = page.sections.flatMap(\.parts).map { part in
      var count = 0
      for case .list(_, let items) in part.blocks.map(\.kind) { count += items.count }
      return count
    }
    #expect(counts.count == guide.dangerSigns.count(where: { $0.extent == .anyTwo }) + 1)
    #expect(counts.allSatisfy { $0 >= 40 })
    #expect(DangerPhrases(page, of: guide).findings == [])
  }
}
