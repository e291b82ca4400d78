package import Screens

/// The screens of the staff desk: its first screen, and the pages that desk targets open. Creating one may read
/// records.
package protocol StaffScreens: Sendable {
  func home(from repository: any GuideRepository, in context: ScreenContext) -> any Screen

  /// - Returns: nil if there is no such page.
  func screen(at page: DeskPage, from repository: any GuideRepository, in context: ScreenContext) -> (any Screen)?
}
