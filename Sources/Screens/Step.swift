/// What should happen after a screen obeyed a command. A screen never calls upward: it says this.
package enum Step: Sendable {
  case stay
  case back
  case home
  case open(any Screen)
  /// This screen has done its part: the new one takes its place, and Back leads to where this one came from.
  case replace(any Screen)
  /// Open what a link in the guidance names, as `triage/eyelid-droop#pupils`.
  case follow(String)
  /// Leave this screen and open what a link names.
  case backAndFollow(String)
  /// Leave this screen and obey a command on the one below, as a line of the help does.
  case backAndPerform(Command)
  /// Leave this screen and show a piece of the sheet below, as a line of its outline does.
  case backAndShow(piece: Int)
  /// Change how the program looks or which language it speaks.
  case change(Appearance.Change)
  case quit
}
