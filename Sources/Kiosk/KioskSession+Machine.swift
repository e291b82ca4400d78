package import Guides
import Screens

extension KioskSession {
  /// The capabilities and self-test results of the machine that the kiosk runs on.
  package struct Machine: Sendable {
    /// The sizes of text that there are.
    package var textSizes: KioskTextSizes
    /// True if a staff PIN is set.
    package var hasPIN: Bool
    /// True if codes can be drawn in half blocks.
    package var drawsBlocks: Bool
    /// Sentences for the self-test, such as "The settings are in order."
    package var report: [Message]

    package init(
      textSizes: KioskTextSizes = KioskTextSizes(
        scales: [1], capitalShare: 1, size: Size(columns: 80, rows: 24), screenHeight: nil),
      hasPIN: Bool = false, drawsBlocks: Bool = true, report: [Message] = []
    ) {
      self.drawsBlocks = drawsBlocks
      self.textSizes = textSizes
      self.hasPIN = hasPIN
      self.report = report
    }
  }
}
