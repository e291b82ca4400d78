import Pages
package import Screens

/// Where the screens get guides from. Guides are read when they are first asked for.
package protocol GuideRepository: AnyObject {
  /// The kinds of guide, in the order of the home screen.
  var kinds: GuideKinds { get }
  var facts: LocalFacts { get }
  var levels: Levels { get }
  /// What the program itself says, in the language of the guides.
  var words: Words { get }

  /// How many files a kind has, whether or not they can be opened.
  func count(of kind: String) -> Int
  /// What lists show for the guides of a kind that can be opened, the dangerous first.
  func list(of kind: String) -> [GuideFacts]
  /// The guide with this id, as `triage/eyelid-droop`; nil where there is none that can be opened.
  func guide(_ id: String) -> (any Guide)?
  /// True where a clinician has signed every guide that can be opened.
  var isSigned: Bool { get }
  /// Files that are left out, with the reasons, as far as they have been read.
  var brokenFiles: [BrokenFile] { get }
  /// Somebody is about to search: what can be read for it between two keys need not be waited for.
  func prepareSearch()
  /// The sections that fit some words, the best first; whatever names a danger sign leads to the danger signs.
  func search(_ words: String, limit: Int) -> SearchAnswer
  /// Reads one more file ahead of its first use. False when all have been read.
  func readOneMore() -> Bool
}
