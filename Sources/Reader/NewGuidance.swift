package import Guides

/// The guidance in the language that a person chose: the reply to `Effect.language`.
package struct NewGuidance: Reply {
  package let language: String
  /// Nil if the guidance could not be opened in this language.
  package let repository: (any GuideRepository)?

  package init(language: String, repository: (any GuideRepository)?) {
    self.language = language
    self.repository = repository
  }
}

/// The guidance that a screen asked for with a `GuidanceRequest`. The program keeps its own.
package struct OtherGuidance: Reply {
  let guidance: NewGuidance

  package init(_ guidance: NewGuidance) { self.guidance = guidance }
}
