import Guides
import Screens

extension OpenScreen {
  /// True while there is a text field for what is typed: that of the screen, or the find line.
  var isTyping: Bool { find?.isTyping == true || screen.isTyping }

  /// True while the cursor is in a text field, and not on an item beside it.
  var isFieldFocused: Bool { find?.isTyping == true || screen.isTyping && viewport.focus == nil }
}
