package import Screens

/// What the program does after a screen handled an action. A screen returns it and never calls its caller.
package enum Step: Sendable {
  case stay
  case back
  case home
  case open(any Screen)
  /// Replace this screen by a new one; Back then leads to the screen before this one.
  case replace(any Screen)
  case follow(Target)
  /// Leave this screen and open what a target names.
  case backAndFollow(Target)
  /// Leave this screen and perform a command on the one below, as a line of the help does.
  case backAndPerform(Command)
  /// Leave this screen and show a piece of the sheet below, as a line of its outline does.
  case backAndShow(piece: Int)
  /// Change how the program looks or which language it speaks.
  case change(Appearance.Change)
  /// Perform a request outside the screen; the reply is passed to this screen.
  case ask(any Request)
  case quit
}
