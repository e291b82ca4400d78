import EventLoop
import Guides
import Library
import Pages
import Reader

/// Reopens an author's folder at every save.
struct PreviewHandler: EffectHandler {
  private let options: ContentOptions
  private let watch: FolderWatch
  /// The last version that could be opened.
  private var library: GuideLibrary

  init(_ library: GuideLibrary, options: ContentOptions, watch: FolderWatch) {
    self.library = library
    self.options = options
    self.watch = watch
  }

  var watchedDescriptor: Int32? { watch.descriptor }

  func drainWatch() -> Bool { watch.drain() }

  mutating func perform(_ effect: Effect, at time: Double) -> (any Reply)? {
    guard case .openContent = effect, let newer = try? options.library(look: .again(after: library)) else {
      return nil
    }
    library = newer
    return guidance
  }

  /// The current version of the folder with its findings.
  var guidance: PreviewedGuidance {
    let findings = library.check()
    let lines = Set(findings.map(\.file)).reduce(into: [String: [String]]()) { lines, file in
      lines[file] = library.lines(of: file)
    }
    return PreviewedGuidance(repository: library, findings: AuthorFindings(findings: findings, lines: lines))
  }
}
