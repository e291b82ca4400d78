import Foundation
import Guides
import Library
import TestSupport
import Testing

@Suite("Search over all guidance")
struct SearchTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  private func library() throws -> GuideLibrary {
    let library = try GuideLibrary(folder: Self.folder.appending(path: "../../Content").standardized.path)
    library.prepareSearch()
    while library.readOneMore() {}
    return library
  }

  @Test("Each query of the table puts its section first")
  func table() throws {
    let library = try library()
    let rows = try String(contentsOf: Self.folder.appending(path: "queries.tsv"), encoding: .utf8)
      .split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.count >= 40)
    for row in rows {
      let hits = library.search(row[0], limit: 5).hits
      let first = hits.first.map { "\($0.id) \($0.title)".lowercased() } ?? "nothing"
      #expect(first.contains(row[1]), "\(row[0]) found \(hits.map(\.id))")
    }
  }

  @Test("A danger sign comes first however it is denied, and a mild word alone does not bring it")
  func danger() throws {
    let library = try library()
    for query in ["I have no trouble breathing", "not choking", "can not swallow my spit"] {
      #expect(library.search(query, limit: 3).hits.first?.id.hasPrefix("triage/red-flags#") == true, "\(query)")
    }
    for query in ["headache", "bruise", "wine", "droopy eyelid"] {
      #expect(library.search(query, limit: 3).hits.first?.id.hasPrefix("triage/red-flags") == false, "\(query)")
    }
  }

  @Test(
    "What is typed is never taken for a query language",
    arguments: [
      "\"", "* NEAR(", "title:x", "a AND OR NOT", ")(", "-", "'; DROP TABLE section; --", "\u{0}", "%_", "^x",
      String(repeating: "long ", count: 2000),
    ])
  func hostile(query: String) throws {
    let answer = try library().search(query, limit: 9)
    #expect(answer.hits.count <= 9)
  }

  @Test("Nothing found names the nearest known words")
  func suggestions() throws {
    let answer = try library().search("zzzzzz", limit: 9)
    #expect(answer.hits.isEmpty)
    #expect(try library().search("hyaluronidaze", limit: 9).hits.first?.id == "faq/reversal#filler-dissolver")
  }

  @Test("The words that fit are marked in the snippet")
  func snippet() throws {
    let hit = try #require(try library().search("antitoxin", limit: 1).hits.first)
    #expect(hit.snippet.contains { $0.isHit && $0.text.lowercased().hasPrefix("antitoxin") })
  }

  @Test("The last word is found while it is being typed")
  func prefix() throws {
    #expect(try library().search("breastf", limit: 1).hits.first?.title.lowercased().contains("breastfe") == true)
  }

  @Test("A guide is found under each of its doors, once, and the last check not at all")
  func doors() throws {
    let library = try library()
    let facts = library.menu(of: "triage").filter { !$0.doors.isEmpty }
    #expect(facts.count >= 6)
    for facts in facts {
      for door in facts.doors {
        let hits = library.search(door, limit: 9).hits.filter { $0.id.prefix { $0 != "#" } == facts.id }
        #expect(hits.contains { $0.title == door }, "\(door): \(hits.map(\.title))")
        #expect(Set(hits.map(\.id)).count == hits.count)
      }
    }
    for query in ["one last check", "some signs come and go"] {
      #expect(!library.search(query, limit: 50).hits.contains { $0.id.hasPrefix("triage/last-check") })
    }
  }

  @Test("Accents make no difference")
  func accents() throws {
    let library = try library()
    #expect(
      library.search("párpado caído", limit: 3).hits.map(\.id)
        == library.search("parpado caido", limit: 3).hits.map(\.id))
  }
}

/// Kind of fault: words of a script without spaces are not found.
@Suite("Search in scripts without spaces") struct UnspacedSearchTests {
  @Test("Any part of a text is found", arguments: ["まぶた", "苦しい", "数週間", "呼んで"])
  func anyPart(query: String) throws {
    let page = try TestPage(
      """
      ## まぶた

      **まぶたが下がったらどうしますか?**

      まぶたの下がりは数週間で軽くなります。息が苦しい時はすぐに呼んでください。
      """)
    let library = try GuideLibrary(folder: page.folder)
    library.prepareSearch()
    while library.readOneMore() {}
    let hit = try #require(library.search(query, limit: 3).hits.first)
    #expect(hit.id == "faq/t#まぶた")
    #expect(!hit.title.unicodeScalars.contains { $0.value < 0x20 })
    #expect(!hit.snippet.contains { $0.text.unicodeScalars.contains { $0.value < 0x20 } })
  }
}
