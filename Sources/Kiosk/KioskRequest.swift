import Guides
import Reader

/// A request of the kiosk to the machine it runs on.
package enum KioskRequest: Request {
  /// Check a PIN. The guard, which already counts the attempt as wrong, is written first, so that cutting the power in
  /// between gains nothing. The reply is a `PINReply`.
  case checkPIN(String, PINGuard)
  /// Save the count of wrong PINs.
  case keepPINGuard(PINGuard)
  /// Save the choices of staff.
  case keepChoices(StaffChoices)
  /// Make the letters of the console this many times as large as usual. The reply is `LettersRefused`, or none.
  case setLetters(scale: Int)
  /// Find out whether a desk hears calls; the reply is `DeskListening`.
  case findDesk
  /// Find out whether this program was replaced on disk by another version; the reply is `ProgramReplaced`, or none.
  case findReplacement
  /// Tell the desk that a visit has come to an emergency, and nothing else of it.
  case callStaff
}

/// The letters of the console cannot be changed.
package struct LettersRefused: Reply {
  package init() {}
}

/// This program was replaced on disk, so that the next start runs another version.
package struct ProgramReplaced: Reply {
  package init() {}
}

/// Whether a desk hears calls now.
package struct DeskListening: Reply {
  package let isListening: Bool

  package init(_ isListening: Bool) { self.isListening = isListening }
}
