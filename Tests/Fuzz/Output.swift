import Foundation

/// Standard output, written at once, so that a process that ends by a trap has said what it was doing.
enum Output {
  static func write(_ line: String) { write(Data((line + "\n").utf8)) }

  static func write(_ data: Data) { try? FileHandle.standardOutput.write(contentsOf: data) }
}
