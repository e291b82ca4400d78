/// The shapes of letters, 5 dots wide and 7 high: those of the font `5x7` of the X Window System's `font-misc-misc`, which
/// is in the public domain ([decision 0054](../Documentation/decisions/0054-large-text.md)).
enum LetterShapes {
  static let width = 5
  static let height = 7
  /// The dots above the line on which the letters are.
  static let ascent = 6

  /// The rows of a letter from top to bottom, each with its leftmost dot in the highest of `width` bits.
  ///
  /// - Returns: nil for a letter that has no shape here.
  static func rows(of letter: Character) -> [Int]? {
    guard let code = code(of: letter), let dots = all[code] else { return nil }
    return rows(of: dots)
  }

  private static func code(of letter: Character) -> Int? {
    let scalars = String(letter).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return nil }
    return Int(scalar.value)
  }

  private static let first = 0x20

  /// The dots of each letter as one number.
  private static let all: [Int: Int] = {
    var all = punctuation
    var rest = latin.filter { !$0.isWhitespace }[...]
    var code = first
    while !rest.isEmpty {
      // The controls between the two halves of Latin-1 have none.
      let dots = Int(rest.prefix(digits), radix: 16) ?? 0
      if dots != 0 || code == first || code == 0xA0 { all[code] = dots }
      rest = rest.dropFirst(digits)
      code += 1
    }
    for (code, dots) in wide { all[code] = dots }
    // The font has no row for a mark above a capital: without one, the letter would be another.
    for code in unmarked { all[code] = nil }
    for mark in marks {
      for (capital, base) in zip(mark.capitals, mark.bases) {
        all[capital] = all[base].map { lowered($0, below: mark.dots) }
      }
    }
    return all
  }()

  /// Marks above capitals: the dots of a row, the capitals with it, and the same without it.
  private static let marks: [(dots: Int, capitals: [Int], bases: [Int])] = [
    (0b00100, codes("ÁÉÍÓÚÝĆŃŔŚŹ"), codes("AEIOUYCNRSZ")), (0b01000, codes("ÀÈÌÒÙ"), codes("AEIOU")),
    (0b01100, codes("ÂÊÎÔÛĈĜĤĴŜŴ"), codes("AEIOUCGHJSW")), (0b01010, codes("ÃÕĨŨ"), codes("AOIU")),
    (0b10010, codes("ËÏ"), codes("EI")), (0b11110, codes("ĀĒĪŌŪ"), codes("AEIOU")),
  ]

  /// Capitals with other marks, which have no shape here.
  private static let unmarked = codes("ĂĔĞĬŎŬĊĖĠİŻČĎĚŇŘŠŽŐŰŮ")

  private static func codes(_ letters: String) -> [Int] { letters.unicodeScalars.map { Int($0.value) } }

  /// A capital of one row less, with a mark above it. The row that is left out is like the one above it in all capitals.
  private static func lowered(_ dots: Int, below mark: Int) -> Int {
    let rows = rows(of: dots)
    let lower = [mark] + rows[..<4] + rows[5...]
    return lower.reduce(0) { $0 << width | $1 }
  }

  private static func rows(of dots: Int) -> [Int] {
    (0..<height).map { row in dots >> ((height - 1 - row) * width) & (1 << width - 1) }
  }

  /// The hexadecimal digits of one letter.
  private static let digits = 9

  /// `M`, `W`, `m` and `w`, which use all five columns here: with four they look like blocks.
  private static let wide = [0x77: 0x0_011a_d540, 0x6D: 0x0_01aa_d620, 0x57: 0x4_635a_ee20, 0x4D: 0x4_775a_c620]

  private static let punctuation = [
    0x2013: 0x0_000f_0000, 0x2014: 0x0_000f_8000, 0x2018: 0x1_10c0_0000, 0x2019: 0x3_0880_0000, 0x201C: 0x2_a940_0000,
    0x201D: 0x2_9540_0000, 0x2026: 0x0_0000_02a0, 0x20AC: 0x1_91ce_20c0,
  ]

  /// Latin letters from U+0020 to U+017F, one after the other.
  private static let latin = """
    000000000108420080294a00000015f57d4001d4715c04244448400114451401084000001108420802084211000144711400084f9080
    0000018880000f0000000003180004444000114a528801184211c03242223c0784c149801194f10807a1c14980321c94980784422100
    324c94980325270980018c03180018c03110004441040001e078000104111001142200803256b41803252f4a40725c94b80325084980
    725294b807a1c843c07a1c842003250b49c04a5e94a403884211c00842149804a98c52404210843c04bde94a404b5ab5a40325294980
    7252e42003252969827252e52403248249803884210804a52949804a52931804a52f7a404a4c64a40294a210807844443c03908421c0
    0208208003842109c01140000000000003c0208000000000e95940421c94b80000c84180084e949c0000cb61801148e2100000e9320e
    421c94a40100c211c00802109444214c52403084211c00014f4a40001c94a40000c94980001c94b90000e949c2001c94200000ec1b80
    211c420c00012949c0000a52880001297bc0001263240001292888001e223c0088c210401084210802086211002a8000000000000000
    000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
    000000000000000000000000000000000000000000000000000000000000000000000000000000000100421080008ea51c400c8e22c0
    022e53a20294471080008401080190c5184c2800000003a35cd62e328c000000009924000000f08000000700003a3dce62e780000000
    114400000109f213e0308860000318460000110000000001294b903b5a52940000c6000000000008811847000022880000000124c800
    4210919c24210b08866308d19c21004428803252f4a403252f4a403252f4a403252f4a404992f4a403192f4a403a96e52c0325084988
    7a1c843c07a1c843c07a1c843c07a1c843c03884211c03884211c03884211c03884211c0715a52b805a5ab5a40325294980325294980
    3252949803252949804992949800012632403ad6d6b804a52949804a52949804a5294980481294980294a210804392e4200325494a80
    208e95940110e95940114e959402a8e95940280e95940318e95940000eb51c00006420c4208cb6180110cb6180228cb6180500cb6180
    208c211c0110c211c0114c211c0280c211c020cc949802a9c94a40208c94980110c94980300c949802a8c94980280c949800180f0180
    000eb6b802092949c01112949c03012949c02812949c0111292888021c94b902812928883252f4a40380e959403252f4a40498e95940
    3252f4a42000e959413250849800886420c0325084980300c84180325084980200c84180325084980510c84180725294b805142749c0
    725a94b8008e2749c07a1c843c0700cb61807a1c843c0498cb61807a1c843c0200cb61807a1c843c8000cb61887a1c843c0510cb6180
    3250b49c0300e9320e3250b49c0288e9320e3250b49c0100e9320e3250b49c8308e9320e4a5e94a402290e4a404bf2f4a404310e4a40
    3884211c02a8c211c03884211c0380c211c03884211c0498c211c03884211c8100c211c83884211c0000c211c04a5296a80481294b44
    0842149801140212884a98c52504214c52500012e4a404a90843c06548423804210843d03084211c85650843c05650841004214843c0
    610a423804218843c03086611c04b5ab5a40111c94a404b5ab5a50001c94a504b5ab5a40511c94a40401c94a404b5ab5a44001c94a44
    325294980780c94980325294980498c94980325294980264c949803a96a51c0000eb51c07252e5240111c942007252e5250001c94208
    7252e5240511c94200324824980110ec1b80324824980300ec1b80324824988000ec1b88324824980288ec1b80388421088211c420c8
    7108421002888e20c0711c421002388e20c04a52949802a92949c04a52949807812949c04a52949804980949c04a52949803180949c0
    4a52949802640949c04a52949880012949c44a52f7a40114097bc05294421001140928885294421007844443c0111e223c07844443c0
    101e223c07844443c0289e223c0088c21080
    """
}
