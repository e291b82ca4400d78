import Guides

/// What a program is told of its voice by the event loop.
package enum VoiceState: Reply, Equatable {
  /// The voice can speak.
  case ready
  /// The voice cannot speak now; the screen goes on.
  case lost
}
