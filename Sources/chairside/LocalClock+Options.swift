import Guides
import Library

extension LocalClock {
  /// A time that a person typed, on this machine's clock where it says no offset.
  ///
  /// - Parameter option: the option that it was given to, to be named where it is no time.
  static func moment(_ text: String, option: String) throws -> Moment {
    guard let moment = Moment(text, in: zone) else {
      throw Failure(.usage, "\(option): \"\(text)\" is not a time. Write it as 2026-11-24T10:40.")
    }
    return moment
  }
}
