import Glibc
import Kiosk
import Library
import Pages
import Reader

/// The state that outlives a visit, in a folder that is emptied when the machine starts.
struct RuntimeFolder {
  let path: String

  init(_ path: String) { self.path = path }

  private var staffFile: String { "\(path)/staff.yaml" }
  private var guardFile: String { "\(path)/pin.yaml" }
  private var countsFile: String { "\(path)/counts.yaml" }

  var isWritable: Bool { access(path, W_OK | X_OK) == 0 }

  func choices(_ settings: KioskSettings) -> StaffChoices {
    StaffChoices(settings, changed: TextFile.read(staffFile) ?? "")
  }

  @discardableResult
  func keep(_ choices: StaffChoices) -> Bool { TextFile.write(choices.text, to: staffFile) }

  /// The count of wrong PINs. A file that exists but cannot be read counts as many.
  func pinGuard(at time: Double) -> PINGuard {
    if let text = TextFile.read(guardFile) { return PINGuard(text: text, at: time) }
    return access(guardFile, F_OK) == 0 ? PINGuard(text: "", at: time) : PINGuard()
  }

  @discardableResult
  func keep(_ pinGuard: PINGuard) -> Bool { TextFile.write(pinGuard.text, to: guardFile) }

  /// The letters of the console before the kiosk changed them.
  private var lettersFile: String { "\(path)/letters" }

  var letters: [UInt8]? { TextFile.bytes(of: lettersFile) }

  func keepLetters(_ bytes: [UInt8]) -> Bool {
    forgetLetters()
    return TextFile.writeNew(bytes, to: lettersFile)
  }

  func forgetLetters() { unlink(lettersFile) }

  /// A file that asks the service to check new content.
  private var checkRequest: String { "\(path)/content-wanted" }

  func askForCheck() { if access(checkRequest, F_OK) != 0 { TextFile.write("", to: checkRequest) } }

  func takeRequestForCheck() { unlink(checkRequest) }

  /// Adds a visit to the day's counts.
  func count(_ kiosk: KioskSession, on day: Day) {
    var counts = counts(of: day)
    counts.add(guides: kiosk.openedGuides, levels: kiosk.reachedLevels)
    write(counts.kept, to: countsFile, on: day)
  }

  /// Publishes the day's counts, and writes its own file anew, so that the times of neither tell when a visit ended.
  func publishCounts(of day: Day, to file: String) {
    let counts = counts(of: day)
    if let kept = TextFile.read(countsFile) { write(kept, to: countsFile, on: day) }
    write(counts.prometheus, to: file, mode: 0o644, on: day)
  }

  private func counts(of day: Day) -> SessionCounts { SessionCounts(day: day, kept: TextFile.read(countsFile) ?? "") }

  /// Writes a file whose time of modification is midnight.
  private func write(_ text: String, to file: String, mode: UInt32 = 0o600, on day: Day) {
    guard TextFile.write(text, to: file, mode: mode) else { return }
    let midnight = timespec(tv_sec: day.daysSince1970 * 86_400, tv_nsec: 0)
    utimensat(AT_FDCWD, file, [midnight, midnight], 0)
  }
}
