/// What a layout is made of.
extension SheetLayout {
  /// Text of one style at a column of its line.
  package struct Segment: Equatable, Sendable {
    package let column: Int
    package let text: String
    package let style: Style
    package let item: Item.ID?
    /// The column of the table that the text belongs to; nil outside tables. The lines of a cell are one text.
    package var cell: Int?
    /// True for rows of big letters, whose cells are not the text.
    package var isDrawn = false
  }

  /// One line of the body.
  package struct Line: Equatable, Sendable {
    package var segments: [Segment] = []
    /// The item that owns the whole line; nil if the line is text.
    package var item: Item.ID?
    /// The column at which its text begins, used for the cursor when the line is read.
    package var textColumn = 0
    /// The index of the line's piece, and the number of that piece's characters on earlier lines. Neither depends on
    /// the terminal's width, so they are used to keep a reading position.
    package var piece = 0
    package var offset = 0
    package var isBanner = false
    /// What the first row of big letters says; nil for other lines.
    package var big: BigText?
  }

  /// The text of a line in big letters, with the columns of each character and the number of rows.
  package struct BigText: Equatable, Sendable {
    let text: String
    let columns: [Range<Int>]
    let rowCount: Int
  }

  /// A cell of the body.
  package struct Spot: Hashable, Sendable {
    package let line: Int
    package let column: Int
  }

  /// How much vertical space a layout uses.
  package enum Density: CaseIterable, Sendable {
    /// Blank lines between the entries of a menu too.
    case roomy
    /// Blank lines, and details on lines of their own.
    case airy
    /// Blank lines, without such details.
    case plain
    case tight
    /// Blank lines around every item, and big letters.
    case large
  }

  /// The position of an item.
  package struct Place: Equatable, Sendable {
    package let id: Item.ID
    package let label: String
    package var firstLine: Int
    package var lastLine: Int
    package var column: Int
    /// The column for the mark of the focus; nil for the margin, or the place directly before it.
    package var mark: Int?
    /// The digit or number shown with it; nil for the item that only Enter chooses.
    package let number: Int?
  }
}
