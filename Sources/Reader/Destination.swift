import Guides

/// Where a link or a menu item leads: a guide, a part of one, or a screen of the program itself.
enum Destination: Equatable, Sendable {
  case guide(String, section: String?)
  case menu(kind: String)
  case about
  case problems
  case kept
  case topics
  case resume
  /// The reader's own first screen, where a front desk stands before it.
  case guidance
  /// A screen of the front desk.
  case desk(String)
  /// A code for a camera that the page on top offers, by its place among them.
  case code(Int)

  init(_ target: String) {
    switch target {
    case Self.aboutTarget: self = .about
    case Self.problemsTarget: self = .problems
    case Self.keptTarget: self = .kept
    case Self.topicsTarget: self = .topics
    case Self.resumeTarget: self = .resume
    case Self.guidanceTarget: self = .guidance
    default:
      if target.hasPrefix(PageScreen.codeTarget), let index = Int(target.dropFirst(PageScreen.codeTarget.count)) {
        self = .code(index)
      } else if target.hasPrefix("menu/") {
        self = .menu(kind: String(target.dropFirst(5)))
      } else if target.hasPrefix(Self.deskPrefix) {
        self = .desk(String(target.dropFirst(Self.deskPrefix.count)))
      } else {
        let halves = target.split(separator: "#", maxSplits: 1)
        self = .guide(halves.first.map(String.init) ?? "", section: halves.count == 2 ? String(halves[1]) : nil)
      }
    }
  }

  static let aboutTarget = "about"
  static let problemsTarget = "problems"
  static let topicsTarget = "topics"
  static let keptTarget = "kept"
  static let resumeTarget = "resume"
  static let guidanceTarget = "guidance"
  static let deskPrefix = "desk/"
}
