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
  /// Enlarge the console font, or restore it.
  case enlargeLetters(Bool)
}
