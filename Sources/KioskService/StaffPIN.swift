import CCrypt
import Glibc
import Library

/// The staff PIN as a slow salted hash; the PIN itself is not stored.
package struct StaffPIN: Sendable {
  package static let fewestDigits = 6

  private let hash: String

  /// - Returns: nil if the file contains no hash.
  init?(file path: String) {
    guard let text = TextFile.read(path) else { return nil }
    let hash = text.prefix { !$0.isWhitespace }
    guard hash.hasPrefix("$") else { return nil }
    self.hash = String(hash)
  }

  func matches(_ pin: String) -> Bool { pin_matches(pin, hash) != 0 }

  /// Why digits are too weak for a PIN; nil if they are not.
  package static func weakness(of pin: String) -> String? {
    guard pin.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return "A PIN has digits only: it is typed on a number pad."
    }
    guard pin.count >= fewestDigits else { return "A PIN has at least \(fewestDigits) digits." }
    guard Set(pin).count > 2 else { return "These digits are too easy to guess. Use at least three different ones." }
    let steps = zip(pin.utf8, pin.utf8.dropFirst()).map { Int($1) - Int($0) }
    return Set(steps).count == 1 ? "Digits in a row are too easy to guess." : nil
  }

  /// The yescrypt hash of a PIN, with a new salt; nil if this system cannot make one.
  package static func newHash(of pin: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PIN_HASH_SIZE))
    guard pin_hash(pin, &bytes) != 0 else { return nil }
    return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
