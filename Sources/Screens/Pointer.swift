/// A mouse or touch event, on terminals that report them.
package struct Pointer: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case press, release, wheelUp, wheelDown
  }

  package let action: Action
  /// The row of the cell; rows and columns are counted from 0 at the top left.
  package let row: Int
  package let column: Int

  package init(_ action: Action, row: Int, column: Int) {
    self.action = action
    self.row = row
    self.column = column
  }
}
