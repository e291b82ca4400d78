import CDigest

/// The SHA-256 of a text, which identifies the exact version of a guide that gave a result.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// 64 hexadecimal digits.
  package let digits: String

  package init(of bytes: [UInt8]) {
    var context = SHA2_CTX()
    SHA256Init(&context)
    SHA256Update(&context, bytes, bytes.count)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    digits = digest.hexadecimal
  }

  /// - Returns: nil for anything but a hash as `description` writes it.
  package init?(_ text: String) {
    let digits = text.dropFirst(7)
    guard text.hasPrefix("sha256:"), digits.utf8.count == 64,
      digits.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    self.digits = String(digits)
  }

  /// The hash as it is written in front matter and in JSON, `sha256:…`.
  package var description: String { "sha256:" + digits }

  /// The first six digits, enough to tell versions apart on a screen.
  package var short: String { String(digits.prefix(6)) }
}

extension Sequence<UInt8> {
  /// Two small hexadecimal digits for each byte.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
