package import Screens

/// What should happen after a screen obeyed an action. A screen never calls upward: it says this.
package enum Step: Sendable {
  case stay
  case back
  case home
  case open(any Screen)
  /// This screen has done its part: the new one takes its place, and Back leads to where this one came from.
  case replace(any Screen)
  case follow(Target)
  /// Leave this screen and open what a target names.
  case backAndFollow(Target)
  /// Leave this screen and obey a command on the one below, as a line of the help does.
  case backAndPerform(Command)
  /// Leave this screen and show a piece of the sheet below, as a line of its outline does.
  case backAndShow(piece: Int)
  /// Change how the program looks or which language it speaks.
  case change(Appearance.Change)
  /// Have something done outside; the reply comes back to this screen.
  case ask(any Request)
  case quit
}
