import Foundation
import Guides
import Pages
import Testing

@testable import Library

/// Queries as people type them. Whoever wrote the phrases has seen them, so what is found of them says little of others.
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

  @Test("Nine of ten who name a danger sign in their own words are led to the danger signs first")
  func danger() throws {
    let library = try Self.library()
    let queries = try Self.lines("danger.txt").filter { !$0.hasPrefix("#") }
    #expect(queries.count >= 200)
    let missed = queries.filter { library.search($0, limit: 3).hits.first?.id.hasPrefix("triage/red-flags#") != true }
    // The aim is none. What is missed is printed, so that phrases of its kind can be added.
    #expect(missed.count * 10 <= queries.count, "\(missed)")
  }

  @Test("Three of four everyday queries have an answer among the first three, and few lead to the danger signs")
  func everyday() throws {
    let library = try Self.library()
    let rows = try Self.lines("everyday.txt").filter { !$0.hasPrefix("#") }.map { line in
      let halves = line.split(separator: "=>").map { $0.trimmingCharacters(in: .whitespaces) }
      return (query: halves[0], wanted: halves[1].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
    }
    #expect(rows.count >= 100)
    let missed = rows.filter { row in
      let ids = library.search(row.query, limit: 3).hits.map(\.id)
      return !ids.contains { id in row.wanted.contains { id == $0 || !$0.contains("#") && id.hasPrefix($0 + "#") } }
    }
    #expect(
      missed.count * 4 <= rows.count,
      "\(missed.map { "\($0.query) => \(library.search($0.query, limit: 3).hits.map(\.id))" })")
    let alarmed = rows.filter {
      library.search($0.query, limit: 1).hits.first?.id.hasPrefix("triage/red-flags") == true
    }
    #expect(alarmed.count * 25 <= rows.count, "\(alarmed.map(\.query))")
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
    #expect(counts.count == guide.dangerSigns.count(where: { !$0.needsAllWords }) + 1)
    #expect(counts.allSatisfy { $0 >= 40 })
    #expect(DangerPhrases(page, of: guide).findings == [])
  }
}
