import Screens

/// A key and a byte sequence that a terminal sends for it.
struct KeySpelling: CustomStringConvertible {
  let key: Key
  let bytes: [UInt8]

  var description: String { "\(key) as \(String(decoding: bytes, as: UTF8.self).debugDescription)" }

  static let all: [KeySpelling] = table.flatMap { row in
    row.spellings.map { KeySpelling(key: row.key, bytes: Array($0.utf8)) }
  }

  private static let table: [(key: Key, spellings: [String])] =
    characters + moves + functions + numberPad

  private static let characters: [(key: Key, spellings: [String])] = [
    (.character("a"), ["a"]), (.character("G"), ["G"]), (.character("9"), ["9"]), (.character(" "), [" "]),
    (.character("é"), ["é"]), (.character("€"), ["€"]), (.character("日"), ["日"]), (.character("😀"), ["😀"]),
    (.enter, ["\r", "\n"]), (.tab, ["\t"]), (.backTab, ["\u{1B}[Z"]), (.backspace, ["\u{8}", "\u{7F}"]),
    (.control("a"), ["\u{1}"]), (.control("c"), ["\u{3}"]), (.control("d"), ["\u{4}"]), (.control("l"), ["\u{C}"]),
    (.control("z"), ["\u{1A}"]), (.control("\\"), ["\u{1C}"]), (.control("_"), ["\u{1F}"]),
    (.alt("q"), ["\u{1B}q"]), (.alt("Q"), ["\u{1B}Q"]), (.alt("é"), ["\u{1B}é"]), (.alt("1"), ["\u{1B}1"]),
  ]

  private static let moves: [(key: Key, spellings: [String])] = [
    (.up, ["\u{1B}[A", "\u{1B}OA", "\u{1B}[1;5A", "\u{1B}O5A", "\u{1B}[a", "\u{1B}Oa", "\u{1B}\u{1B}[A"]),
    (.down, ["\u{1B}[B", "\u{1B}OB", "\u{1B}[1;3B", "\u{1B}[b"]),
    (.right, ["\u{1B}[C", "\u{1B}OC", "\u{1B}[1;5C", "\u{1B}[c"]),
    (.left, ["\u{1B}[D", "\u{1B}OD", "\u{1B}[1;2D", "\u{1B}Od"]),
    (.shiftUp, ["\u{1B}[1;2A", "\u{1B}O2A"]), (.shiftDown, ["\u{1B}[1;2B"]),
    (.altLeft, ["\u{1B}[1;3D"]), (.altRight, ["\u{1B}[1;3C"]),
    (.home, ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~", "\u{1B}[1;5H"]),
    (.end, ["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"]),
    (.pageUp, ["\u{1B}[5~", "\u{1B}[5;5~"]), (.pageDown, ["\u{1B}[6~"]),
    (.insert, ["\u{1B}[2~"]), (.delete, ["\u{1B}[3~", "\u{1B}[3;2~"]),
  ]

  private static let functions: [(key: Key, spellings: [String])] = [
    (.function(1), ["\u{1B}OP", "\u{1B}[P", "\u{1B}[11~", "\u{1B}[[A"]),
    (.function(2), ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"]), (.function(3), ["\u{1B}OR", "\u{1B}[13~", "\u{1B}[[C"]),
    (.function(4), ["\u{1B}OS", "\u{1B}[14~", "\u{1B}[[D"]), (.function(5), ["\u{1B}[15~", "\u{1B}[[E"]),
    (.function(6), ["\u{1B}[17~"]), (.function(7), ["\u{1B}[18~"]), (.function(8), ["\u{1B}[19~"]),
    (.function(9), ["\u{1B}[20~"]), (.function(10), ["\u{1B}[21~"]), (.function(11), ["\u{1B}[23~"]),
    (.function(12), ["\u{1B}[24~"]),
  ]

  private static let numberPad: [(key: Key, spellings: [String])] = [
    (.enter, ["\u{1B}OM"]), (.tab, ["\u{1B}OI"]), (.character(" "), ["\u{1B}O "]), (.character("="), ["\u{1B}OX"]),
    (.character("*"), ["\u{1B}Oj"]), (.character("+"), ["\u{1B}Ok"]), (.character(","), ["\u{1B}Ol"]),
    (.character("-"), ["\u{1B}Om"]), (.character("."), ["\u{1B}On"]), (.character("/"), ["\u{1B}Oo"]),
    (.character("0"), ["\u{1B}Op"]), (.character("5"), ["\u{1B}Ou"]), (.character("9"), ["\u{1B}Oy"]),
  ]
}
