/// Paths of files in order, each once, which are found by binary search.
struct PathList: Sendable {
  let all: [String]

  init(_ paths: [String]) {
    var all: [String] = []
    all.reserveCapacity(paths.count)
    for path in paths.sorted() where path != all.last { all.append(path) }
    self.all = all
  }

  /// The paths of several folders; a path of more than one is the same file to a reader.
  init(merging lists: [PathList]) {
    if lists.count == 1 { self = lists[0] } else { self.init(lists.flatMap(\.all)) }
  }

  func contains(_ path: String) -> Bool {
    let index = firstIndex(notBefore: path)
    return index < all.count && all[index] == path
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
