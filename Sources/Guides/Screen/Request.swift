/// A side effect that a screen asks for, such as to record, to save or to check a PIN. The event loop performs it
/// before the next event and passes the reply to the screen that asked.
package protocol Request: Sendable {}
