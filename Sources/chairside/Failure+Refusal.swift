import Guides

extension Failure {
  /// The failure for a request that a guide refused, with what to do about it.
  ///
  /// - Parameter file: the answers of the request.
  init(_ refusal: RequestRefusal, of guide: any Guide, answers file: AnswersFile?) {
    let id = guide.facts.id
    switch refusal {
    case .takesNoAnswers: self.init(.usage, "\(id) has no questions to answer. Leave --answers out.")
    case .takesNoTime:
      self.init(.usage, "\(id) does not ask for the time of the injection. Leave --treated out.")
    case .needsAnswers:
      self.init(
        .usage,
        "\(id) has nothing to hand out before it is answered. See its questions with chairside \(guide.facts.kind) "
          + "\(id), write them down as \"question: answer\" and add --answers FILE.")
    case .needsTime: self.init(.usage, "A plan needs the time of the injection. Add --treated 2026-11-24T10:40.")
    case .answers(let refusal): self = file?.failure(refusal) ?? Failure(.badData, "The answers cannot be given.")
    case .noResult: self.init(.internal, "The answers lead to no result.")
    case .faultyGuide(let fault): self.init(.badData, "\(fault) Run: chairside check")
    }
  }
}
