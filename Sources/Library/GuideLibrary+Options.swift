package import Guides
package import Pages
package import Screens

extension GuideLibrary {
  /// How a library is opened.
  package struct Options: Sendable {
    package var language: String
    /// The locale laid over `locale.md`, as `en-GB`; nil for none.
    package var locale: String?
    /// A clinic's own folder of the same layout, laid over the content; nil for none.
    package var clinic: String?
    /// The day after which allowances have ended; nil where nobody may rely on the clock.
    package var today: Day?
    /// True where all files are read at once, so that nobody meets two versions of them.
    package var isHeld: Bool
    /// True where guides that the folder's stamp names are opened without their proofs; for programs that only show them.
    package var trustsStamp: Bool
    /// All that the program says, for `words.md` to translate; that file is not looked into where there are none.
    package var phrases: @Sendable () -> [Phrase]
    /// The kinds of guide that are read.
    package var kinds: GuideKinds

    package init(
      language: String = "en", locale: String? = nil, clinic: String? = nil, today: Day? = nil, isHeld: Bool = false,
      trustsStamp: Bool = false, phrases: @escaping @autoclosure @Sendable () -> [Phrase] = [],
      kinds: GuideKinds = .shipped
    ) {
      self.kinds = kinds
      self.isHeld = isHeld
      self.trustsStamp = trustsStamp
      self.phrases = phrases
      self.language = language
      self.locale = locale
      self.clinic = clinic
      self.today = today
    }
  }

  /// How often a folder is looked at.
  package enum Look {
    case once
    /// After each save, with what an earlier look came to.
    case again(after: GuideLibrary?)
  }
}
