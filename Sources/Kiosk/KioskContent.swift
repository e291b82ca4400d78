package import Guides

/// The reopened guidance: the reply to `Effect.openContent`.
package struct KioskContent: Reply {
  /// Something that staff should know about new content.
  package struct Notice: Equatable, Sendable {
    /// The file that it is about, with its language, such as `en/faq/about.md`; empty if it is about no single file.
    package let path: String
    package let message: Message

    package init(path: String = "", _ message: Message) { (self.path, self.message) = (path, message) }
  }

  package let languages: [KioskSession.Language]
  package let notices: [Notice]

  package init(_ languages: [KioskSession.Language], notices: [Notice] = []) {
    self.languages = languages
    self.notices = notices
  }
}
