import ArgumentParser
import Glibc
import Guides
import Library
import Pages
import Screens

/// A command that reads content: it opens the library, or prints the versions of the program and the content.
protocol ContentCommand: ParsableCommand {
  var options: ContentOptions { get }
  /// True, as usual, if guides are only shown, so that those in the folder's stamp need not be proved again, nor those
  /// that were just read in a trial.
  static var trustsStamp: Bool { get }
  func run(_ library: GuideLibrary) throws
}

extension ContentCommand {
  static var trustsStamp: Bool { true }

  /// Which guidance to open.
  var choice: ContentChoice {
    var choice = options.choice
    choice.trustsStamp = Self.trustsStamp
    return choice
  }

  mutating func run() throws {
    let library = try choice.library()
    if options.version {
      Output.print("chairside \(programVersion), content \(library.version)")
    } else {
      try run(library)
    }
  }

  func guide(_ id: String, in library: GuideLibrary) throws -> (guide: any Guide, section: String?) {
    try library.guideAndSection(id)
  }
}
