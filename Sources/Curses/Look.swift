/// How a cell is made to look.
struct Look: Hashable, Sendable {
  /// What terminals without colours have too; the raw value is that of the TERMINAL_ bits in `shim.h`.
  struct Attributes: OptionSet, Hashable, Sendable {
    let rawValue: Int32

    static let bold = Attributes(rawValue: 1)
    static let underline = Attributes(rawValue: 2)
    static let reverse = Attributes(rawValue: 4)
  }

  var attributes: Attributes
  /// Nil for the terminal's own colours.
  var colours: ColourPair?
}
