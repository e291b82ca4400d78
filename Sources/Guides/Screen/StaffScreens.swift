package import Screens

/// The screens of the staff desk: its first screen, and the pages that desk targets open. Creating one may read
/// records.
package protocol StaffScreens: Sendable {
  func home(from repository: any GuideRepository, in context: ScreenContext) -> any Screen

  /// - Returns: nil if there is no such page.
  func screen(at page: DeskPage, from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)?

  /// What a wide terminal shows beside a screen of the desk, such as the list of visits; nil for other screens.
  func aside(beside screen: any Screen, in context: ScreenContext) -> Aside?
}
