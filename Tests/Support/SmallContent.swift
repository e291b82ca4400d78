import Foundation

/// The small content folder that screens are tested with.
package enum SmallContent {
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "GuideTests/Screens/Content").path(percentEncoded: false)
}
