import Glibc
import Screens
import Testing

@Suite("Widths of characters")
struct CharacterWidthTests {
  private typealias Width = @convention(c) (wchar_t) -> Int32
  private typealias Version = @convention(c) () -> UnsafePointer<CChar>

  /// A function of the C library that its module does not export to Swift.
  private static func function<Function>(_ name: String, as type: Function.Type) -> Function? {
    dlsym(nil, name).map { unsafeBitCast($0, to: type) }
  }

  /// Calls `body` with the C library's `wcwidth` in a UTF-8 locale. The locale of other threads does not change.
  private static func widths<Result>(_ body: ((UInt32) -> Int) -> Result) -> Result? {
    guard let width = function("wcwidth", as: Width.self), let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil) else {
      return nil
    }
    defer { freelocale(locale) }
    let before = uselocale(locale)
    defer { uselocale(before) }
    return body { Int(width(wchar_t(bitPattern: $0))) }
  }

  /// True if the C library is the version that the table was copied from; other versions have other characters.
  private static var isSameLibrary: Bool {
    function("gnu_get_libc_version", as: Version.self).map { String(cString: $0()) } == "2.36"
  }

  /// Characters whose width differs from the C library's, without those that it does not know.
  private static func differences(in codes: some Sequence<UInt32>) -> [String]? {
    widths { width in
      codes.compactMap { code -> String? in
        guard let scalar = Unicode.Scalar(code), width(code) >= 0, scalar.mayReachTerminal || code >= 0xA0 else {
          return nil
        }
        let ours = CharacterWidth.of(scalar)
        return ours == width(code) ? nil : "U+\(String(code, radix: 16)) is \(width(code)), not \(ours)"
      }
    }
  }

  @Test("Every character of the basic plane is as wide as the C library says", .enabled(if: isSameLibrary))
  func basicPlane() throws {
    #expect(try #require(Self.differences(in: 0x20...0xFFFF)) == [])
  }

  @Test("So are all characters beyond it", .enabled(if: isSameLibrary))
  func otherPlanes() throws {
    #expect(try #require(Self.differences(in: 0x1_0000...0x3_FFFF)) == [])
    #expect(try #require(Self.differences(in: 0xE_0000...0xE_0FFF)) == [])
  }

  @Test(
    "Letters take one cell, Chinese and emoji two, marks none",
    arguments: [
      ("a", 1), ("é", 1), ("ß", 1), ("─", 1), ("←", 1), ("注", 2), ("가", 2), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("⚠", 1),
      ("\u{301}", 0), ("\u{20DD}", 0), ("\u{E31}", 0), ("\u{300}", 0), ("\u{2FF}", 1), ("\u{1100}", 2), ("\u{115F}", 2),
      ("\u{1160}", 0), ("\u{3000}", 2),
    ])
  func samples(text: String, width: Int) throws {
    #expect(CharacterWidth.of(try #require(text.unicodeScalars.first)) == width)
  }
}
