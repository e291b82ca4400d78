/// Asks for the guidance in another language, in which a page for a patient is to be. The program keeps its own language.
package struct GuidanceRequest: Request, Equatable {
  /// The tag of the language, such as "es".
  package let language: String

  package init(language: String) { self.language = language }
}

/// What a screen that made a `GuidanceRequest` receives: itself, made again from that guidance.
package struct RemadeScreen: Reply {
  package let screen: any Screen

  package init(_ screen: any Screen) { self.screen = screen }
}
