import Screens

extension Phrase {
  static let logBusy = Phrase(
    "desk.log-busy", "The visits in {path} are in use by another desk. Nothing was recorded: try again.")
  static let logDiskFull = Phrase(
    "desk.log-disk-full", "There is no room left on the disk of {path}. Nothing was recorded: free some space.")
  static let logNewer = Phrase(
    "desk.log-newer",
    "The visits in {path} were written by a newer chairside. Update this program; the file was not touched.")
  static let logCorrupt = Phrase(
    "desk.log-corrupt",
    """
    The visits in {path} are damaged. The file was not touched: move it away or restore a copy, then start again.
    """)
  static let logNotAllowed = Phrase(
    "desk.log-not-allowed", "This user may not read and write the visits in {path}. Check who owns the file.")
  static let logFinished = Phrase(
    "desk.log-finished", "This visit is finished. It can be added to, but not changed.")
  static let logUnusable = Phrase(
    "desk.log-unusable", "The visits in {path} could not be used: {reason}. Nothing was recorded.")

  // For the message row of a screen, where what matters has to stand in the first forty columns.
  static let notRecordedBusy = Phrase(
    "desk.not-recorded-busy", "Not recorded: another desk is busy. Try again.")
  static let notRecordedDiskFull = Phrase("desk.not-recorded-disk-full", "Not recorded: the disk is full.")
  static let notRecordedNewer = Phrase("desk.not-recorded-newer", "Not recorded: a newer version is needed.")
  static let notRecordedCorrupt = Phrase("desk.not-recorded-corrupt", "Not recorded: the visits are damaged.")
  static let notRecordedNotAllowed = Phrase(
    "desk.not-recorded-not-allowed", "Not recorded: the visits are not yours.")
  static let notRecordedFinished = Phrase("desk.not-recorded-finished", "Not recorded: the visit is finished.")
  static let notRecordedUnusable = Phrase(
    "desk.not-recorded-unusable", "Not recorded: the visits cannot be used.")
}

extension DeskPhrases {
  /// Why visits could not be read or recorded.
  static let log: [Phrase] = [
    .logBusy, .logDiskFull, .logNewer, .logCorrupt, .logNotAllowed, .logFinished, .logUnusable, .notRecordedBusy,
    .notRecordedDiskFull, .notRecordedNewer, .notRecordedCorrupt, .notRecordedNotAllowed, .notRecordedFinished,
    .notRecordedUnusable,
  ]
}
