import Guides
import Reader

/// The result of a PIN check.
package enum PINReply: Reply {
  case right, wrong
  /// Attempts cannot be counted, because the runtime folder cannot be written; so none is allowed.
  case cannotCount
}
