import EventLoop
import Guides
import Library
import Reader
import Staff

/// Performs the effects of the reader and the staff desk: opens another language, saves what is remembered, records.
struct ReaderHandler: EffectHandler {
  let choice: ContentChoice
  /// The place that the program was opened for, which stays the same in every language.
  let place: String?
  let memory: MemoryFile
  /// Records visits; nil outside the staff desk.
  let desk: DeskService?
  /// Hears the calls of a kiosk; nil if nobody listens for them.
  let calls: CallListener?

  var watchedDescriptor: Int32? { calls?.descriptor }

  func takeWatched() -> [any Reply] { calls?.calls() ?? [] }

  /// A reader does not watch its content.
  func drainWatch() -> Bool { false }

  func perform(_ effect: Effect, at time: Double) -> (any Reply)? {
    switch effect {
    case .language(let name): return NewGuidance(language: name, repository: library(in: name))
    case .ask(let request as GuidanceRequest):
      return OtherGuidance(NewGuidance(language: request.language, repository: library(in: request.language)))
    case .save(let changed, let before):
      let merged = changed.merged(into: memory.read(), since: before)
      return memory.write(merged) ? MemoryReply.saved(merged) : .notSaved
    case .ask(let request as DeskRequest): return desk?.answer(request)
    default: break
    }
    return nil
  }

  /// The guidance of the same place in another language; nil if it cannot be opened.
  private func library(in language: String) -> GuideLibrary? {
    var choice = choice
    choice.language = language
    choice.locale = place
    choice.needsLocale = false
    return try? choice.library()
  }
}
