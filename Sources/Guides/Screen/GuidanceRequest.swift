/// Asks for the guidance in another language, in which a page for a patient is to be. The program keeps its own language.
package struct GuidanceRequest: Request, Equatable {
  /// The tag of the language, such as "es".
  package let language: String

  package init(language: String) { self.language = language }
}

/// The guidance in the language that a screen asked for.
package struct OtherGuidance: Reply {
  package let language: String
  /// Nil if the guidance could not be opened in this language.
  package let repository: (any GuideRepository)?

  package init(language: String, repository: (any GuideRepository)?) {
    self.language = language
    self.repository = repository
  }
}

/// What a screen that made a `GuidanceRequest` receives: itself, made again from that guidance.
package struct RemadeScreen: Reply {
  package let screen: any Screen

  package init(_ screen: any Screen) { self.screen = screen }
}
