package import Guides
package import Pages

/// A folder of stories: files of stories, and in its folder `doors` a table for each symptom check that stories open.
///
///     stories.md
///     doors/eyelid-droop.md
package struct StoryFolder {
  package let ends: [StoryEnd]
  package let findings: [Finding]

  /// Reads the folder and walks its stories.
  ///
  /// - Throws: if there is no such folder, or no story in it.
  package init(_ path: String, in library: GuideLibrary) throws(LibraryError) {
    let folder = ContentFolder(root: path)
    guard !folder.paths.all.isEmpty else { throw .noStories(path) }
    let kinds = library.kinds.all.filter { $0.purpose == .symptomCheck }
    let guides = kinds.flatMap { library.guides(of: $0.name) }
    let pages = folder.paths.all.map { file in
      folder.bytes(of: file).map { PageReader.read($0, path: file) } ?? PageReader.unreadable(file)
    }
    let walks = StoryWalks(pages, guides: guides)
    guard walks.count > 0 || !walks.findings.isEmpty else { throw .noStories(path) }
    ends = walks.ends
    findings = walks.findings
  }
}
