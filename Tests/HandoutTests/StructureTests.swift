import Pages
import Screens
import Testing

@testable import Documents
@testable import Guides
@testable import Reader

/// Structure that a file expresses by its markup, not its words, is kept in every output format.
@Suite("Structure is kept") struct StructureTests {
  private static let page = #"""
    1. First
    2. Second
       - Under the second
         - Under that

       Second, on.
    3. Third

    5) Fifth

    - [x] Done
    - [ ] Not done
      1. Part

    One\
    two

    Take ~~10 units~~ and **~~twice~~** no more.[^1]

    | Name | Middle | Units |
    |:-----|:------:|------:|
    | Ache | a | 1 |
    | Long name | bbbb | 10 |

    [^1]: A note.

    """#

  private static func pieces(of markdown: String) -> [Piece] {
    let page = PageReader.read(Array("---\nkind: faq\n---\n\n# T\n\n\(markdown)".utf8), path: "faq/t.md")
    return PieceMaker.pieces(of: page.intro)
  }

  @Test("On the screen and as text")
  func asText() {
    #expect(
      SheetLayout.text(of: Self.pieces(of: Self.page), width: 59).split(separator: "\n").joined(separator: "\n") == """
        1. First
        2. Second
           - Under the second
             - Under that
           Second, on.
        3. Third
        5. Fifth
        [x] Done
        [ ] Not done
            1. Part
        One
        two
        Take ~~10 units~~ and ~~twice~~ no more.[1]
        Name       Middle  Units
        ────────────────────────
        Ache         a         1
        Long name   bbbb      10
        [1] A note.
        """)
  }

  @Test("In plain mode")
  func inPlainMode() {
    let sheet = Sheet(place: ["T"], pieces: Self.pieces(of: Self.page))
    let lines = PlainSheet(sheet, width: 80, words: .english).parts.flatMap { $0 }.filter { !$0.isEmpty }
    #expect(
      lines.dropFirst().joined(separator: "\n") == """
        1. First
        2. Second
           - Under the second
             - Under that
           Second, on.
        3. Third
        5. Fifth
        [x] Done
        [ ] Not done
            1. Part
        One
        two
        Take ~~10 units~~ and ~~twice~~ no more.[1]
        Name: Ache
        Middle: a
        Units: 1
        Name: Long name
        Middle: bbbb
        Units: 10
        [1] A note.
        """)
  }

  @Test("As Markdown")
  func asMarkdown() {
    #expect(
      MarkdownWriter.text(of: Self.pieces(of: Self.page)) == #"""
        1. First
        2. Second
           - Under the second
             - Under that

           Second, on.
        3. Third

        5) Fifth

        - [x] Done
        - [ ] Not done
          1. Part

        One\
        two

        Take ~~10 units~~ and ~~twice~~ no more.\[1\]

        | **Name** | **Middle** | **Units** |
        | --- | :-: | --: |
        | Ache | a | 1 |
        | Long name | bbbb | 10 |

        \[1\] A note.
        """#)
  }

  @Test("As HTML")
  func asHTML() {
    #expect(
      HTMLWriter.elements(of: Self.pieces(of: Self.page)) == """
        <ol>
        <li>First</li>
        <li>Second
        <ul>
        <li>Under the second
        <ul>
        <li>Under that</li>
        </ul>
        </li>
        </ul>
        <p>Second, on.</p>
        </li>
        <li>Third</li>
        </ol>
        <ol>
        <li value="5">Fifth</li>
        </ol>
        <ul>
        <li class="ticked">Done</li>
        <li class="unticked">Not done
        <ol>
        <li>Part</li>
        </ol>
        </li>
        </ul>
        <p>One<br/>two</p>
        <p>Take <s>10 units</s> and <s>twice</s> no more.[1]</p>
        <table>
        <thead><tr><th><b>Name</b></th><th style="text-align: center"><b>Middle</b></th><th style="text-align: right"><b>Units</b></th></tr></thead>
        <tbody>
        <tr><td>Ache</td><td style="text-align: center">a</td><td style="text-align: right">1</td></tr>
        <tr><td>Long name</td><td style="text-align: center">bbbb</td><td style="text-align: right">10</td></tr>
        </tbody>
        </table>
        <p>[1] A note.</p>
        """)
  }

  @Test("Markdown that is read again has the same structure")
  func markdownReadAgain() {
    let written = MarkdownWriter.text(of: Self.pieces(of: Self.page))
    #expect(MarkdownWriter.text(of: Self.pieces(of: written + "\n")) == written)
  }
}
