import Guides
import Screens

/// Asks whether the clock is right, before visits are deleted by it.
struct ExpiryScreen: RecordScreen {
  private enum Act: Hashable {
    case delete
  }

  let doubt: ExpiryDoubt
  /// Why visits could not be deleted.
  private var refusal: VisitLogError?
  /// The number of visits deleted; nil before that.
  private var deleted: Int?

  init(_ doubt: ExpiryDoubt) { self.doubt = doubt }

  func sheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.oldVisits), .heading), .gap]
    if let deleted {
      pieces.append(.line(words(.deletedVisitCount, count: deleted), .strong))
    } else {
      pieces += [
        .line(doubt.text(in: words, zone: context.zone)), .space, .line(words(.nothingDeleted), .strong), .gap,
      ]
      if doubt.count > 0, doubt.mayAsk {
        pieces += [.item(Item(Act.delete, words(.clockIsRight, count: doubt.count))), .space]
      }
      pieces.append(.line(words(.clockIsWrong)))
    }
    return Sheet(
      place: Trail.desk.words(in: context) + [words(.oldVisits)], pieces: pieces,
      message: refusal?.text(in: words) ?? "",
      identity: "expiry")
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    [Binding(.goBack, hint: context.words(.backHint), help: context.words(.backWhereYouCameFromHelp))]
  }

  mutating func perform(_ action: Action, in context: ScreenContext) -> Step {
    refusal = nil
    guard action.act(as: Act.self) == .delete else { return action.usualStep }
    return .ask(DeskRequest.expire)
  }

  mutating func receive(_ reply: any Reply, in context: ScreenContext) -> Step {
    switch reply as? DeskReply {
    case .expired(let count)?: deleted = count
    case .notExpired(let error)?: refusal = error
    default: break
    }
    return .stay
  }
}
