import Glibc

/// Where the speech server listens: a socket of this machine, as for every client of Speech Dispatcher.
package struct SpeechAddress: Hashable, Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The address that the environment names, or else the usual one of the user's own server.
  ///
  /// - Parameter variable: the value of an environment variable; nil if it is not set.
  /// - Throws: if `SPEECHD_ADDRESS` names no socket of this machine.
  package init(_ variable: (String) -> String?) throws(SpeechAddressError) {
    if let address = variable("SPEECHD_ADDRESS"), !address.isEmpty {
      let (method, path) = (address.prefix { $0 != ":" }, address.drop { $0 != ":" }.dropFirst())
      guard method == "unix_socket", path.hasPrefix("/") else { throw SpeechAddressError(address: address) }
      self.path = String(path)
      return
    }
    let folder = variable("XDG_RUNTIME_DIR") ?? "/run/user/\(getuid())"
    path = "\(folder)/speech-dispatcher/speechd.sock"
  }
}

/// An address that cannot be used.
package struct SpeechAddressError: Error, CustomStringConvertible {
  let address: String

  package var description: String {
    "SPEECHD_ADDRESS is \"\(address)\", and only a socket of this computer can be used. "
      + "Write it as unix_socket:/run/user/1000/speech-dispatcher/speechd.sock"
  }
}
