import Pages
import Testing

@Suite("Where blocks and marks stand")
struct BlockPositionTests {
  @Test("Headings stand at their first hash, and cut the page into sections and parts")
  func headings() {
    #expect(
      PageOutline.of("Intro\n\n## One\n\nText\n\n### Part\n\nMore\n\n## Two\n") == """
        1:1 paragraph
          1:1 "Intro"
        3:1 ## One
        5:1 paragraph
          5:1 "Text"
        7:1 ### Part
        9:1 paragraph
          9:1 "More"
        11:1 ## Two
        """)
  }

  @Test("Bold text stands inside its asterisks, and text behind it where it begins")
  func bold() {
    #expect(
      PageOutline.of("2 * 3 **Are they?** Look at *it* __too__.\n") == """
        1:1 paragraph
          1:1 "2 * 3 "
          1:9 strong
            1:9 "Are they?"
          1:20 " Look at "
          1:30 emphasis
            1:30 "it"
          1:33 " "
          1:36 strong
            1:36 "too"
          1:41 "."
        """)
  }

  @Test("Bold within slanted text is found inside both")
  func nestedMarks() {
    #expect(
      PageOutline.of("a_b *c **d** e* ***f***\n") == """
        1:1 paragraph
          1:1 "a_b "
          1:6 emphasis
            1:6 "c "
            1:10 strong
              1:10 "d"
            1:13 " e"
          1:16 " "
          1:18 emphasis
            1:20 strong
              1:20 "f"
        """)
  }

  @Test("Struck text is told apart")
  func struck() {
    #expect(
      PageOutline.of("~~old~~ [b](#c)\n") == """
        1:1 paragraph
          1:3 struck
            1:3 "old"
          1:8 " "
          1:9 link to #c at 1:13
            1:10 "b"
        """)
  }

  @Test("Answers with a box: the item, its tick, its link and its mark")
  func tickBoxes() {
    #expect(
      PageOutline.of("- [ ] [None of these](#a)\n- [x] [Yes](#b) **red flag**\n") == """
        1:1 list
          1:1 item [ ]
            1:7 paragraph
              1:7 link to #a at 1:23
                1:8 "None of these"
          2:1 item [x]
            2:7 paragraph
              2:7 link to #b at 2:13
                2:8 "Yes"
              2:16 " "
              2:19 strong
                2:19 "red flag"
        """)
  }

  @Test("A box before plain text is a tick box too")
  func tickBoxBeforeText() {
    #expect(
      PageOutline.of("- [ ] Wait\n- [x] [ ] go\n") == """
        1:1 list
          1:1 item [ ]
            1:7 paragraph
              1:7 "Wait"
          2:1 item [x]
            2:7 paragraph
              2:7 "[ ] go"
        """)
  }

  @Test("The second line of a list item stands behind its indent")
  func itemOverTwoLines() {
    #expect(
      PageOutline.of("- One\n  two [three](#x)\n\n  **Four**\n") == """
        1:1 list
          1:1 item
            1:3 paragraph
              1:3 "One"
              1:6 break
              2:3 "two "
              2:7 link to #x at 2:15
                2:8 "three"
            4:3 paragraph
              4:5 strong
                4:5 "Four"
        """)
  }

  @Test("Nested lists keep the place of each item")
  func nestedLists() {
    #expect(
      PageOutline.of("3. a\n   - b [c](#d)\n4. e\n") == """
        1:1 list from 3
          1:1 item
            1:4 paragraph
              1:4 "a"
            2:4 list
              2:4 item
                2:6 paragraph
                  2:6 "b "
                  2:8 link to #d at 2:12
                    2:9 "c"
          3:1 item
            3:4 paragraph
              3:4 "e"
        """)
  }

  @Test("An alert's bold word and its later lines stand behind the quote marks")
  func alert() {
    #expect(
      PageOutline.of("> [!CAUTION]\n> **Emergency.** Call\n> [the number](locale.md#n) now.\n")
        == """
        1:1 CAUTION
          2:5 paragraph
            2:5 strong
              2:5 "Emergency"
            2:17 " Call"
            2:22 break
            3:3 link to locale.md#n at 3:16
              3:4 "the number"
            3:28 " now."
        """.replacing("\"Emergency\"", with: "\"Emergency.\""))
  }

  @Test("A quote without its mark on the second line goes on all the same")
  func lazyQuote() {
    #expect(
      PageOutline.of("> One\ntwo [a](#b)\n\n> - three\n>   [c](#d)\n") == """
        1:1 quote
          1:3 paragraph
            1:3 "One"
            1:6 break
            2:1 "two "
            2:5 link to #b at 2:9
              2:6 "a"
        4:1 quote
          4:3 list
            4:3 item
              4:5 paragraph
                4:5 "three"
                4:10 break
                5:5 link to #d at 5:9
                  5:6 "c"
        """)
  }

  @Test("Cells of a table stand at their first letter")
  func table() {
    #expect(
      PageOutline.of("| When | Then |\n|---|---|\n| any A is No | [Go](#go) |\n|  | b \\| c |\n") == """
        1:1 table
          1:1 row
            1:3 cell
              1:3 "When"
            1:10 cell
              1:10 "Then"
          3:1 row
            3:3 cell
              3:3 "any A is No"
            3:17 cell
              3:17 link to #go at 3:22
                3:18 "Go"
          4:1 row
            4:4 cell
            4:6 cell
              4:6 "b | c"
        """)
  }

  @Test("A table without bars at its edges has the same places")
  func openTable() {
    #expect(
      PageOutline.of("a | b\n--- | ---\n一 | [c](#d)\n") == """
        1:1 table
          1:1 row
            1:1 cell
              1:1 "a"
            1:5 cell
              1:5 "b"
          3:1 row
            3:1 cell
              3:1 "一"
            3:5 cell
              3:5 link to #d at 3:9
                3:6 "c"
        """)
  }

  @Test("A hard break ends a line; the next begins at its own first letter")
  func hardBreak() {
    #expect(
      PageOutline.of("one  \ntwo\\\n[a](#b)\n") == """
        1:1 paragraph
          1:1 "one"
          1:4 hard break
          2:1 "two"
          2:4 hard break
          3:1 link to #b at 3:5
            3:2 "a"
        """)
  }

  @Test("Code, rules and deeper headings stay in the text")
  func otherBlocks() {
    #expect(
      PageOutline.of("```\n[a](#b)\n```\n\n---\n\n#### Deep\n") == """
        1:1 code "[a](#b)\\n"
        5:1 rule
        7:1 heading 4
          7:6 "Deep"
        """)
  }

  @Test("A file with line ends of Windows has the same places")
  func carriageReturns() {
    #expect(PageOutline.of("A [b](#c)\r\nd\r\n\r\n- e\r\n") == PageOutline.of("A [b](#c)\nd\n\n- e\n"))
    #expect(PageOutline.findings(in: "A\r\n\r\nb\r\n") == [])
  }

  @Test("Words that stand on an earlier line too are found on their own line")
  func repeatedWords() {
    #expect(
      PageOutline.of("same\n\n- same\n- same\n") == """
        1:1 paragraph
          1:1 "same"
        3:1 list
          3:1 item
            3:3 paragraph
              3:3 "same"
          4:1 item
            4:3 paragraph
              4:3 "same"
        """)
  }
}
