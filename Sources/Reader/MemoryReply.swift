import Guides

/// Whether what the reader remembers could be saved.
package enum MemoryReply: Reply {
  case saved(Memory)
  case notSaved
}
