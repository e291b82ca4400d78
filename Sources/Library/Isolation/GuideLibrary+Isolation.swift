import Guides
import Pages

/// Files that the program fails to read. They cost no other guide.
extension GuideLibrary {
  /// Why a guide that no check found in order must not be read in this process; nil if it may be.
  ///
  /// A failure may be caused by another file that the guide needs; that file then counts as unreadable, and the guide is
  /// tried again.
  func refusal(of id: String) -> Finding? {
    let path = "\(id).md"
    if options.opensOnlyStamped {
      return Finding(
        .unreadableText, in: path, at: .start, "This guide was not checked as it is now.",
        fix: "Wait until it is checked, or look at what was found in it.")
    }
    // What a guide needs is tried together with it.
    guard let trial = options.trial, !isInTrial else { return failedFiles[path] }
    while failedFiles[path] == nil {
      let outcome = trial.run { note in
        (isInTrial, trace.note) = (true, note)
        return readUnguarded(id, isChecked: false)?.findings.holdNoError == true
      }
      guard case .failed(let failure, let culprit) = outcome else {
        if outcome == .hasNoError { noteTried(id) }
        return nil
      }
      let file = culprit.flatMap { failedFiles[$0] == nil && !$0.isEmpty ? $0 : nil } ?? path
      fail(file, by: failure)
    }
    return failedFiles[path]
  }

  private func fail(_ path: String, by failure: TrialFailure) {
    failedFiles[path] = Finding(
      .unreadableText, in: path, at: .start,
      failure == .crashed
        ? "The program fails when it reads this file." : "Reading this file takes longer than a guide may.",
      fix: "Undo the last change to it, and send it to those who make the program.")
  }
}
