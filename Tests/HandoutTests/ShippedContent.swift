import Foundation
import Library

@testable import Guides

/// The guidance that is shipped, read once for all tests.
struct ShippedContent: Sendable {
  let guides: [any Guide]
  let context: ScreenContext

  private init() throws {
    let folder = SampleContent.tests.deletingLastPathComponent().appending(path: "Content").path
    let library = try GuideLibrary(folder: folder)
    guides = GuideKinds.shipped.all.flatMap { library.list(of: $0.name) }.compactMap { library.guide($0.id) }
    context = SampleContent.context(of: library)
  }

  private static let read = Result { try ShippedContent() }

  static var content: ShippedContent {
    get throws { try read.get() }
  }

  /// The guides of one kind.
  func guides<Kind: Guide>(_ kind: Kind.Type) -> [Kind] { guides.compactMap { $0 as? Kind } }

  func context(at now: Moment) -> ScreenContext {
    var context = context
    context.now = now
    return context
  }
}
