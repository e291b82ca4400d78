import Guides
import Library

extension LocalClock {
  /// A time that a person typed, in this machine's time zone if it has no offset.
  ///
  /// - Parameter option: the option that it was given to, named in the failure if it is not a time.
  static func moment(_ text: String, option: String) throws -> Moment {
    guard let moment = Moment(text, in: zone) else {
      guard Moment(text, in: .utc) == nil else {
        throw Failure(
          .usage, "\(option): no clock showed \"\(text)\" here, because clocks went forward. Write the time after it.")
      }
      throw Failure(.usage, "\(option): \"\(text)\" is not a time. Write it as 2026-11-24T10:40.")
    }
    return moment
  }
}
