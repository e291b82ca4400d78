package import Guides
package import Pages
package import Screens

extension GuideLibrary {
  /// How a library is opened.
  package struct Options: Sendable {
    package var language: String
    /// The locale whose file overrides `locale.md`, such as `en-GB`; nil for none.
    package var locale: String?
    /// False if a place that the folder does not have is passed over; for programs that report it themselves.
    package var needsLocale = true
    /// A clinic's own folder with the same layout, whose files override the content; nil for none.
    package var clinic: String?
    /// The day after which allowances have ended; nil if the clock is not reliable.
    package var today: Day?
    /// True if all files are read at once, so that a reader never sees two versions of them.
    package var isHeld: Bool
    /// What other libraries of the same content hold already, which is neither listed nor read again.
    package var held = HeldFolders()
    /// True if guides listed in the folder's stamp are opened without their proofs; for programs that only show guides.
    package var trustsStamp: Bool
    /// True if a guide that the stamp does not list is left out; for programs whose content is checked elsewhere.
    package var opensOnlyStamped = false
    /// Tries each guide that the stamp does not list before it is read; nil if guides are read at once.
    package var trial: (any ReadingTrial)?
    /// Told which file is read from now on, so that whoever starts the program again after a failure knows it.
    package var noteReading: (@Sendable (String) -> Void)?
    /// All phrases of the program, to be translated by `words.md`; if there are none, that file is not read.
    package var phrases: @Sendable () -> [Phrase]
    /// The headings of `words.md` whose phrases another program says.
    package var otherModules: Set<String> = []
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
      self.locale = locale.map(GuideLibrary.canonical)
      self.clinic = clinic
      self.today = today
    }
  }

  /// How often a folder is read.
  package enum Look {
    case once
    /// After each save, with the results of an earlier look.
    case again(after: GuideLibrary?)
  }
}
