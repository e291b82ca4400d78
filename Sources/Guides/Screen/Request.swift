/// Something that a screen cannot do itself, because it touches the world: to record, to save, to check a PIN. The event
/// loop has it done before the next event, and hands the reply to the screen that asked.
package protocol Request: Sendable {}
