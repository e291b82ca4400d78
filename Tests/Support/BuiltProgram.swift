package import Foundation

/// A program of this package, built beside the tests.
package struct BuiltProgram {
  package let url: URL

  /// - Parameter name: the name of the product, such as `chairside`.
  package init(_ name: String) {
    let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    url = bundle.deletingLastPathComponent().appending(path: name)
  }

  /// The library that makes calls of the C library fail in a program that preloads it.
  package static var faultInjection: String { BuiltProgram("libFaultInjection.so").url.path(percentEncoded: false) }
}
