import Guides
import Reader

/// The reopened guidance: the reply to `Effect.openContent`.
package struct KioskContent: Reply {
  package let languages: [KioskSession.Language]

  package init(_ languages: [KioskSession.Language]) { self.languages = languages }
}
