/// Paths of files in order, each once, which are found by binary search.
struct PathList: Sendable {
  private(set) var all: [String] = []
  /// Paths that were left out, because they differ from one in the list only in the Unicode form of their letters. Text
  /// that is compared as people read it cannot tell them apart.
  private(set) var doubles: [String] = []

  init(_ paths: [String]) {
    all.reserveCapacity(paths.count)
    for path in paths.sorted() {
      guard path == all.last else {
        all.append(path)
        continue
      }
      // The composed form, which is the shorter, is kept.
      let last = all.count - 1
      let isShorter = path.utf8.count < all[last].utf8.count
      if path.utf8.count != all[last].utf8.count { doubles.append(isShorter ? all[last] : path) }
      if isShorter { all[last] = path }
    }
  }

  /// The paths of several folders; a path of more than one is the same file to a reader.
  init(merging lists: [PathList]) {
    if lists.count == 1 { self = lists[0] } else { self.init(lists.flatMap(\.all)) }
  }

  func contains(_ path: String) -> Bool { spelling(of: path) != nil }

  /// The path as the file system has it, whose accents may be written in another Unicode form than those of a link; nil
  /// if it is not in the list.
  func spelling(of path: String) -> String? {
    let index = firstIndex(notBefore: path)
    return index < all.count && all[index] == path ? all[index] : nil
  }

  /// The paths below a folder of the first level.
  func inFolder(_ name: String) -> ArraySlice<String> {
    // In ASCII, "0" follows "/".
    all[firstIndex(notBefore: name + "/")..<firstIndex(notBefore: name + "0")]
  }

  private func firstIndex(notBefore path: String) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < path { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
