import Foundation
import Library

/// The guidance that is shipped with the program.
enum ShippedContent {
  static let folder = ScreenCase.folder.appending(path: "../../../Content").standardized.path(percentEncoded: false)

  static func library() throws -> GuideLibrary { try GuideLibrary(folder: folder) }
}
