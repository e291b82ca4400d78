import Guides
import Reader

/// What a kiosk asks of the machine under it.
package enum KioskRequest: Request {
  /// Check a PIN, counted as a wrong one before: the guard has to be written down first, so that a power cut in between
  /// gains nothing. The answer is a `PINReply`.
  case checkPIN(String, PINGuard)
  /// Write down how often a wrong PIN was typed.
  case keepPINGuard(PINGuard)
  /// Write down what staff chose.
  case keepChoices(StaffChoices)
  /// Make the letters of the console large, or as they were.
  case enlargeLetters(Bool)
}
