import Guides
import Reader

/// The guidance opened anew: the reply to `Effect.openContent`.
package struct KioskContent: Reply {
  package let languages: [KioskSession.Language]

  package init(_ languages: [KioskSession.Language]) { self.languages = languages }
}
