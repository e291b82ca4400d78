import Pages
package import Screens

/// The source of guides for the screens. A guide is read on first use.
package protocol GuideRepository: AnyObject {
  /// The kinds of guide, in the order of the home screen.
  var kinds: GuideKinds { get }
  var facts: LocalFacts { get }
  var levels: Levels { get }
  /// The texts of the program itself, in the language of the guides.
  var words: Words { get }

  /// The number of files of a kind, including those that cannot be opened.
  func count(of kind: String) -> Int
  /// The facts of the guides of a kind that can be opened, the most dangerous first.
  func list(of kind: String) -> [GuideFacts]
  /// The guide with this id, such as `triage/eyelid-droop`; nil if there is none that can be opened.
  func guide(_ id: String) -> (any Guide)?
  /// True if there is a face to point at. It reads no file.
  var hasFaceMap: Bool { get }
  /// What the parts of the face lead to; nil if there is none, or if it cannot be used.
  var faceMap: FaceMap? { get }
  /// True if a clinician has signed every guide that can be opened.
  var isSigned: Bool { get }
  /// The files that are left out, with the reasons, as far as they have been read.
  var brokenFiles: [BrokenFile] { get }
  /// Somebody is about to search: what can be read for it between two keys need not be waited for.
  func prepareSearch()
  /// The sections that match a query, the best first. If the query names a danger sign, the danger signs come first.
  func search(_ words: String, limit: Int) -> SearchAnswer
  /// Reads one more file before its first use. Returns false if all have been read.
  func readOneMore() -> Bool
}
