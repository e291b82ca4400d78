package import Screens

extension Phrase {
  static let selfTestPlace = Phrase("kiosk.self-test-place", "Self-test")
  static let guidesAreRead = Phrase("kiosk.guides-are-read", "The guides are being read.")
  static let selfTestHeading = Phrase("kiosk.self-test-heading", "Content and self-test")
  static let fileLeftOut = Phrase("kiosk.file-left-out", "{path} is left out.")
  static let fileLeftOutAtLine = Phrase("kiosk.file-left-out-at-line", "{path} is left out. Line {line}: {finding}")
  static let noContent = Phrase("kiosk.no-content", "There is no content.")
  static let thisTerminal = Phrase("kiosk.this-terminal", "This terminal")
}

/// What the check of new content came to.
extension Phrase {
  static let newContent = Phrase("kiosk.new-content", "New content")
  package static let contentCannotBeOpened = Phrase(
    "kiosk.content-cannot-be-opened", "The new content cannot be opened, so the last good version is shown. {reason}")
  package static let contentIsRefused = Phrase(
    "kiosk.content-is-refused",
    "The new content is not shown, but the last good version. In {path} is an error: {finding}")
  package static let showsOlderFile = Phrase(
    "kiosk.shows-older-file", "The last good version of {path} is shown. The new one has an error: {finding}")
  package static let faultyFile = Phrase("kiosk.faulty-file", "{path} is left out. It has an error: {finding}")
  package static let contentCannotBeKept = Phrase(
    "kiosk.content-cannot-be-kept", "Checked content cannot be kept in {folder}.")
}

/// What the machine under a kiosk can say of itself.
extension Phrase {
  package static let programVersion = Phrase("kiosk.program-version", "Program version {version}.")
  package static let settingsInOrder = Phrase("kiosk.settings-in-order", "The settings are in order.")
  package static let settingsFinding = Phrase("kiosk.settings-finding", "Settings: {finding}")
  package static let pinNotSet = Phrase("kiosk.pin-not-set", "No staff PIN is set.")
  package static let pinSet = Phrase("kiosk.pin-set", "A staff PIN is set.")
  package static let folderWritable = Phrase("kiosk.folder-writable", "The runtime folder can be written.")
  package static let folderNotWritable = Phrase(
    "kiosk.folder-not-writable", "The runtime folder {folder} cannot be written.")
  package static let sealedProgram = Phrase("kiosk.sealed-program", "No program can be started from here.")
  package static let programNotSealed = Phrase(
    "kiosk.program-not-sealed", "The kernel does not seal this program.")
  package static let memoryNotSealed = Phrase(
    "kiosk.memory-not-sealed", "Other programs could read the memory of this one.")
  package static let visitsCounted = Phrase("kiosk.visits-counted", "Visits are counted in {file}.")
  package static let capitalsInMillimetres = Phrase(
    "kiosk.capitals-in-millimetres", "Capitals are {size} mm high, and {largest} mm in the largest letters.")
  package static let capitalsTooSmall = Phrase(
    "kiosk.capitals-too-small", "Capitals are at most {largest} mm high. Patients need 3.5 mm: use a larger font.")
  package static let screenHeightNotKnown = Phrase(
    "kiosk.screen-height-not-known", "The settings do not say how high the screen is (screen-height-mm).")
  package static let noHalfBlocks = Phrase(
    "kiosk.no-half-blocks", "The letters of this terminal have no half blocks: there are no codes and no big letters.")
  package static let callLineHeard = Phrase("kiosk.call-line-heard", "The desk hears calls at {path}.")
  package static let callLineNotHeard = Phrase("kiosk.call-line-not-heard", "No desk hears calls at {path} now.")
  package static let nothingCounted = Phrase("kiosk.nothing-counted", "Nothing is counted.")
}

extension KioskPhrases {
  /// The self-test. What is wrong with a file or a setting is for its author, and stays as it is written.
  static let selfTest: [Phrase] = [
    .newContent, .contentCannotBeOpened, .contentIsRefused, .showsOlderFile, .faultyFile, .contentCannotBeKept,
    .selfTestPlace, .selfTestHeading, .guidesAreRead, .fileLeftOut, .fileLeftOutAtLine, .noContent, .thisTerminal,
    .programVersion, .settingsInOrder, .settingsFinding, .pinNotSet, .pinSet, .folderWritable, .folderNotWritable,
    .sealedProgram, .programNotSealed, .memoryNotSealed, .visitsCounted, .nothingCounted, .capitalsInMillimetres,
    .capitalsTooSmall, .screenHeightNotKnown, .noHalfBlocks, .callLineHeard, .callLineNotHeard,
  ]
}
