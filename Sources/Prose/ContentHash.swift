import CDigest

/// The SHA-256 of a text, which names exactly which version of a guide gave a result.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// 64 hexadecimal digits.
  package let digits: String

  package init(of bytes: [UInt8]) {
    var context = SHA2_CTX()
    SHA256Init(&context)
    SHA256Update(&context, bytes, bytes.count)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    digits = digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// As it stands in front matter and in JSON, `sha256:…`.
  package var description: String { "sha256:" + digits }

  /// Enough to tell versions apart on a screen.
  package var short: String { String(digits.prefix(6)) }
}
