package import Guides
import Screens

extension OpenScreen {
  /// The circumstances in which a screen is painted.
  package struct Manner {
    let isHome: Bool
    let context: ScreenContext
    /// The letters that digits name now; nil if digits are digits.
    let letterPad: LetterPad?
    /// A call for staff that nobody has seen yet, in place of the emergency line; empty if there is none.
    var call = ""
    /// The last row for somebody with two switches; nil for everybody else.
    var scanRow: [SheetPainter.Hint]?

    package init(isHome: Bool, context: ScreenContext) { self.init(isHome: isHome, context: context, letterPad: nil) }

    init(isHome: Bool, context: ScreenContext, letterPad: LetterPad?) {
      (self.isHome, self.context, self.letterPad) = (isHome, context, letterPad)
    }

    var isKiosk: Bool { context.setting == .kiosk }
  }
}
