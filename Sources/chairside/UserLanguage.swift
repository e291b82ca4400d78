import Glibc
import Library

/// The language and the place that a user's environment names, such as `es_ES.UTF-8`.
struct UserLanguage: Equatable {
  let language: String
  /// Such as `es-ES`; nil if no place is named.
  let locale: String?

  /// - Returns: nil for "C", "POSIX" and anything that names no language.
  init?(_ text: String) {
    let locale = GuideLibrary.canonical(locale: text)
    let parts = locale.split(separator: "-")
    guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(\.isLowercase) else {
      return nil
    }
    self.language = String(language)
    self.locale = parts.count > 1 ? locale : nil
  }

  /// That of the first of LC_ALL, LC_MESSAGES and LANG that is set.
  static var ofEnvironment: UserLanguage? {
    let names: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let values = names.lazy.compactMap { name in getenv(name).map { String(cString: $0) } }
    return values.first { !$0.isEmpty }.flatMap(UserLanguage.init)
  }
}
