import Pages
import Testing

@Suite("Where links stand")
struct LinkPositionTests {
  @Test("A link stands at its bracket, and its target behind the round one")
  func plain() {
    #expect(
      PageOutline.of("See [the list](list.md#top) now.\n") == """
        1:1 paragraph
          1:1 "See "
          1:5 link to list.md#top at 1:16
            1:6 "the list"
          1:28 " now."
        """)
  }

  @Test("A link behind Chinese text has its column in characters, not bytes")
  func wide() {
    #expect(
      PageOutline.of("注意 [看](a.md)\n") == """
        1:1 paragraph
          1:1 "注意 "
          1:4 link to a.md at 1:8
            1:5 "看"
        """)
  }

  @Test("A link behind combining marks has its column in scalars")
  func combining() {
    #expect(
      PageOutline.of("e\u{301}a\u{308} [b](c.md)\n") == """
        1:1 paragraph
          1:1 "e\u{301}a\u{308} "
          1:6 link to c.md at 1:10
            1:7 "b"
        """)
  }

  @Test("A link behind an emoji outside the basic plane has its column in scalars")
  func emoji() {
    #expect(
      PageOutline.of("😀😀[b](c.md)\n") == """
        1:1 paragraph
          1:1 "😀😀"
          1:3 link to c.md at 1:7
            1:4 "b"
        """)
  }

  @Test("Brackets in the text before a link are not taken for it")
  func bracketsBefore() {
    #expect(
      PageOutline.of("An [odd] word, \\[so] and a[0], then [b](#c)\n") == """
        1:1 paragraph
          1:1 "An [odd] word, [so] and a[0], then "
          1:37 link to #c at 1:41
            1:38 "b"
        """)
  }

  @Test("Brackets in code before a link are not taken for it")
  func codeBefore() {
    #expect(
      PageOutline.of("`a[0]` and ``b`[1]`` [c](#d)\n") == """
        1:1 paragraph
          1:1 `a[0]`
          1:7 " and "
          1:12 `b`[1]`
          1:21 " "
          1:22 link to #d at 1:26
            1:23 "c"
        """)
  }

  @Test("Two equal links on a line each have their own place")
  func equalLinks() {
    #expect(
      PageOutline.of("[a](#b), [a](#b)\n") == """
        1:1 paragraph
          1:1 link to #b at 1:5
            1:2 "a"
          1:8 ", "
          1:10 link to #b at 1:14
            1:11 "a"
        """)
  }

  @Test("A link that breaks over a line has its target on the second")
  func brokenLink() {
    #expect(
      PageOutline.of("See [the\nlist](list.md) now\n") == """
        1:1 paragraph
          1:1 "See "
          1:5 link to list.md at 2:7
            1:6 "the"
            1:9 break
            2:1 "list"
          2:15 " now"
        """)
  }

  @Test("An address in angle brackets is a link to itself")
  func autolink() {
    #expect(
      PageOutline.of("At <https://a.example/b> or [c](#d)\n") == """
        1:1 paragraph
          1:1 "At "
          1:4 link to https://a.example/b at 1:4
            1:5 "https://a.example/b"
          1:25 " or "
          1:29 link to #d at 1:33
            1:30 "c"
        """)
  }

  @Test("A mail address in angle brackets does not take the place of the link after it")
  func mailAddress() {
    #expect(
      PageOutline.of("<a@b.example> [c](#d)\n") == """
        1:1 paragraph
          1:1 link to mailto:a@b.example at 1:1
            1:2 "a@b.example"
          1:14 " "
          1:15 link to #d at 1:19
            1:16 "c"
        """)
  }

  @Test("A link by reference points at itself, not at the next link's target")
  func reference() {
    #expect(
      PageOutline.of("[a][one] and [b](#c)\n\n[one]: x.md\n") == """
        1:1 paragraph
          1:1 link to x.md at 1:1
            1:2 "a"
          1:9 " and "
          1:14 link to #c at 1:18
            1:15 "b"
        """)
  }

  @Test("A bold link stands inside its asterisks")
  func boldLink() {
    #expect(
      PageOutline.of("**[a](#b)** and *[c](#d)*\n") == """
        1:1 paragraph
          1:3 strong
            1:3 link to #b at 1:7
              1:4 "a"
          1:12 " and "
          1:18 emphasis
            1:18 link to #d at 1:22
              1:19 "c"
        """)
  }

  @Test("A target in angle brackets or with a title is found all the same")
  func oddTargets() {
    #expect(
      PageOutline.of("[a](<b c.md>) [d](e.md \"f (g)\") [h](#i)\n")
        == """
        1:1 paragraph
          1:1 link to b%20c.md at 1:5
            1:2 "a"
          1:14 " "
          1:15 link to e.md at 1:19
            1:16 "d"
          1:32 " "
          1:33 link to #i at 1:37
            1:34 "h"
        """.replacing("b%20c.md", with: "b c.md"))
  }

  @Test("An image before a link does not take its place")
  func imageBefore() {
    #expect(
      PageOutline.of("![a brow](a.png) [b](#c)\n") == """
        1:1 paragraph
          1:1 image "a brow"
          1:17 " "
          1:18 link to #c at 1:22
            1:19 "b"
        """)
  }

  @Test("A footnote's mark before a link does not take its place")
  func footnoteBefore() {
    #expect(
      PageOutline.of("Yes[^1] or [b](#c)\n\n[^1]: A [note](#d).\n") == """
        1:1 paragraph
          1:1 "Yes"
          1:4 note 1
          1:8 " or "
          1:12 link to #c at 1:16
            1:13 "b"
        3:7 footnote 1
          3:7 paragraph
            3:7 "A "
            3:9 link to #d at 3:16
              3:10 "note"
            3:19 "."
        """)
  }

  @Test("Entities and escapes before a link count as they are written")
  func entities() {
    #expect(
      PageOutline.of("A &amp; B \\* c &#91;x&#93; [b](#c)\n") == """
        1:1 paragraph
          1:1 "A & B * c [x] "
          1:28 link to #c at 1:32
            1:29 "b"
        """)
  }
}
