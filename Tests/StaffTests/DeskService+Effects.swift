import Guides
import Reader
import Staff

extension DeskService {
  /// Answers the requests among some effects, and those that follow from the replies, until none is left.
  ///
  /// - Parameter receive: passes a reply on, and returns the effects that it causes.
  func answer(_ effects: [Effect], receive: (DeskReply) -> [Effect]) {
    var effects = effects[...]
    while let effect = effects.popFirst() {
      guard case .ask(let request as DeskRequest) = effect else { continue }
      effects += receive(answer(request))
    }
  }
}
