/// The appearance of a cell.
struct Look: Hashable, Sendable {
  /// Attributes that terminals without colours also have; the raw value is that of the TERMINAL_ bits in `shim.h`.
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
