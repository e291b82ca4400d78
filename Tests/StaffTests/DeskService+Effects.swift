import Guides
import Reader
import Staff

extension DeskService {
  /// Does what some effects ask the desk for, and what follows from the replies, until nothing is left.
  ///
  /// - Parameter receive: hands a reply over, and returns what that leads to.
  func answer(_ effects: [Effect], receive: (DeskReply) -> [Effect]) {
    var effects = effects[...]
    while let effect = effects.popFirst() {
      guard case .ask(let request as DeskRequest) = effect else { continue }
      effects += receive(answer(request))
    }
  }
}
