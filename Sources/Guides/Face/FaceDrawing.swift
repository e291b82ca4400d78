package import Screens

/// The drawing of a face with nine numbered parts, in half blocks or in plain characters.
package enum FaceDrawing {
  package static let partCount = 9

  /// The drawing beside items.
  ///
  /// - Parameters:
  ///   - targets: the item of each part; nil for a part without one.
  ///   - isInBlocks: true if half blocks can be drawn.
  package static func illustration(
    _ items: [Item], targets: [Item.ID?], note: String = "", isInBlocks: Bool
  ) -> Illustration {
    Illustration(lines: isInBlocks ? blocks : characters, parts: parts, targets: targets, items: items, note: note)
  }

  /// In half blocks.
  private static let blocks = [
    #"            ▄▄▄▄▀▀▀▀▀▀▄▄▄▄            "#,
    #"         ▄█▀▀            ▀▀█▄         "#,
    #"       ▄█▀        1         ▀█▄       "#,
    #"      █▀  ▄▄2▄▄▄      ▄▄▄2▄▄  ▀█      "#,
    #"     █▀  ▀▀    ▀      ▀    ▀▀  ▀█     "#,
    #"   █▀█ 4   (3)          (3)   4 █▀█   "#,
    #"   █ █                          █ █   "#,
    #"   █▄█          ▄    ▄          █▄█   "#,
    #"     ▀█   5      ▀▀▀▀      5   █▀     "#,
    #"      ▀█        ▄▄  ▄▄        █▀      "#,
    #"       ▀█▄7   ███▀▀▀▀███   7▄█▀       "#,
    #"         ▀█▄▄   ▀▀6▀▀▀   ▄▄█▀         "#,
    #"            █▀█▄▄▄▄▄▄▄▄█▀█            "#,
    #"            █     8      █            "#,
    #"       ▄▄▄▄█▀            ▀█▄▄▄▄       "#,
    #" █▀▀▀▀▀▀9                    9▀▀▀▀▀▀█ "#,
  ]

  /// In the characters of ASCII.
  private static let characters = [
    #"            .-----""-----.            "#,
    #"         .-'              '-.         "#,
    #"       .'         1          '.       "#,
    #"      /  .--2--.      .--2--.  \      "#,
    #"     /  '       '    '       '  \     "#,
    #"   .-| 4   (3)          (3)   4 |-.   "#,
    #"   | |                          | |   "#,
    #"   '-|          /    \          |-'   "#,
    #"     |    5    '-.__.-'    5    |     "#,
    #"      \                        /      "#,
    #"       \  7   .--.__.--.   7  /       "#,
    #"        '.     '--6---'     .'        "#,
    #"          '-.            .-'          "#,
    #"            |'----8-----'|            "#,
    #"       _____|            |_____       "#,
    #"    .-' 9                    9 '-.    "#,
  ]

  /// The part that each cell belongs to.
  private static let parts = [
    #"                                      "#,
    #"            11111111111111            "#,
    #"            11111111111111            "#,
    #"          222222      222222          "#,
    #"                                      "#,
    #"      444 33333        33333 444      "#,
    #"                                      "#,
    #"                555555                "#,
    #"        55555            55555        "#,
    #"                                      "#,
    #"         7777 6666666666 7777         "#,
    #"             66666666666              "#,
    #"                                      "#,
    #"              888888888               "#,
    #"              888888888               "#,
    #"    999999999999999999999999999999    "#,
  ]
}
