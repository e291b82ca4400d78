import Guides
import Reader

/// What a PIN turned out to be.
package enum PINReply: Reply {
  case right, wrong
  /// Tries cannot be counted, so none is allowed: the runtime folder cannot be written.
  case cannotCount
}
