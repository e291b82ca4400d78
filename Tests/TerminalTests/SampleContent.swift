import Foundation

/// A content folder of one short guide, made once for all tests of the whole program.
enum SampleContent {
  static let folder: String = {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "chairside-content-\(ProcessInfo.processInfo.processIdentifier)")
    for (path, text) in files {
      let file = folder.appending(path: path)
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(text.utf8).write(to: file)
    }
    atexit { try? FileManager.default.removeItem(atPath: SampleContent.folder) }
    return folder.path(percentEncoded: false)
  }()

  private static let files = ["en/faq/sample.md": questions]

  private static let questions = """
    ---
    kind: faq
    id: sample
    title: Sample questions
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    review-due: 2028-11-20
    sources: [S22]
    ---

    # Sample questions

    ## Headache

    **I have a headache. Is that normal?**

    A mild headache is common.

    ## Bruise

    **I have a bruise. What helps?**

    Time helps.

    """
}
