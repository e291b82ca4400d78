import Pages

/// What a check of new content came to, for the staff of a kiosk.
package struct ContentReport: Equatable, Sendable {
  /// One thing that staff should know.
  package enum Entry: Equatable, Sendable {
    /// The content cannot be opened; the last version that was in order goes on being shown, if there is one.
    case cannotBeOpened(reason: String)
    /// What all guides need has errors, so that none of the new content is shown.
    case isRefused(path: String, finding: String)
    /// A guide with errors, or one that the program fails to read.
    case isFaulty(path: String, finding: String, showsOlder: Bool)
    /// Checked content cannot be kept in this folder.
    case cannotBeKept(folder: String)

    /// The file or folder that it is about; empty for none.
    package var path: String {
      switch self {
      case .isRefused(let path, _), .isFaulty(let path, _, _): path
      case .cannotBeKept(let folder): folder
      case .cannotBeOpened: ""
      }
    }
  }

  package var entries: [Entry] = []

  package init(_ entries: [Entry] = []) { self.entries = entries }

  // MARK: Text

  /// The most entries that are written, so that the text can be read back.
  private static let most = 100

  /// One line for each entry; the values in a line are separated by tabs.
  var text: String {
    entries.prefix(Self.most).map { Self.values(of: $0).map(Self.plain).joined(separator: "\t") + "\n" }.joined()
  }

  /// Reads what `text` wrote; a line that it cannot have written is dropped.
  init(text: String) {
    entries = text.split(separator: "\n").compactMap { line in
      Self.entry(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }

  private static func values(of entry: Entry) -> [String] {
    switch entry {
    case .cannotBeOpened(let reason): ["cannot-be-opened", reason]
    case .isRefused(let path, let finding): ["is-refused", path, finding]
    case .isFaulty(let path, let finding, let showsOlder): [showsOlder ? "shows-older" : "left-out", path, finding]
    case .cannotBeKept(let folder): ["cannot-be-kept", folder]
    }
  }

  private static func entry(_ values: [String]) -> Entry? {
    switch (values.first, values.count) {
    case ("cannot-be-opened", 2): .cannotBeOpened(reason: values[1])
    case ("is-refused", 3): .isRefused(path: values[1], finding: values[2])
    case ("shows-older", 3): .isFaulty(path: values[1], finding: values[2], showsOlder: true)
    case ("left-out", 3): .isFaulty(path: values[1], finding: values[2], showsOlder: false)
    case ("cannot-be-kept", 2): .cannotBeKept(folder: values[1])
    default: nil
    }
  }

  /// A value without the characters that separate values.
  private static func plain(_ value: String) -> String {
    String(value.prefix(500).map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
