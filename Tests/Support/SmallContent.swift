import Foundation

/// The small content folder used by tests of screens.
package enum SmallContent {
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "GuideTests/Screens/Content").path(percentEncoded: false)
}
