import Pages

/// The build ID that the linker wrote into a program. Programs that differ in any byte have different build IDs.
package enum BuildID {
  /// The number of bytes read from the start of a program, which contains the headers and notes.
  private static let headLength = 65_536

  /// The build ID of the running program; nil if it has none or cannot read its own file.
  package static let own: String? = ofProgram(at: "/proc/self/exe")

  /// The build ID of a program; nil if the file cannot be read or is not a 64-bit ELF file with a build ID.
  ///
  /// Format: https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html
  package static func ofProgram(at path: String) -> String? {
    guard let bytes = ContentFolder.bytes(ofFileAt: path, atMost: headLength), bytes.count >= 64,
      bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1])
    else { return nil }
    let file = LittleEndian(bytes: bytes)
    guard let start = file.number(at: 32, bytes: 8), let size = file.number(at: 54, bytes: 2),
      let count = file.number(at: 56, bytes: 2)
    else { return nil }
    for index in 0..<count {
      let header = start + index * size
      guard file.number(at: header, bytes: 4) == noteSegment, let place = file.number(at: header + 8, bytes: 8),
        let length = file.number(at: header + 32, bytes: 8)
      else { continue }
      if let id = buildID(inNotesAt: place, length: length, of: file) { return id }
    }
    return nil
  }

  private static let noteSegment = 4
  /// The type of a note with a build id, and the name of its owner.
  private static let noteType = 3
  private static let owner: [UInt8] = [0x47, 0x4E, 0x55, 0]

  private static func buildID(inNotesAt start: Int, length: Int, of file: LittleEndian) -> String? {
    var place = start
    while place + 12 <= start + length {
      guard let nameSize = file.number(at: place, bytes: 4), let size = file.number(at: place + 4, bytes: 4),
        let type = file.number(at: place + 8, bytes: 4)
      else { return nil }
      let name = place + 12
      let description = name + (nameSize + 3) / 4 * 4
      if type == noteType, size > 0, file.slice(at: name, count: nameSize) == owner[...],
        let id = file.slice(at: description, count: size)
      {
        return id.hexadecimal
      }
      place = description + (size + 3) / 4 * 4
    }
    return nil
  }
}

/// Little-endian numbers in a byte buffer.
private struct LittleEndian {
  let bytes: [UInt8]

  func slice(at place: Int, count: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, count >= 0, count <= bytes.count, place <= bytes.count - count else { return nil }
    return bytes[place..<place + count]
  }

  /// Nil if the number lies past the end or overflows an address.
  func number(at place: Int, bytes count: Int) -> Int? {
    guard let slice = slice(at: place, count: count) else { return nil }
    let number = slice.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return number < 1 << 48 ? Int(number) : nil
  }
}
