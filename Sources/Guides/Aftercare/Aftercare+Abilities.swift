package import Documents
import Pages

/// What an aftercare plan can do, for callers that do not depend on the kind of a guide.
extension Aftercare.Guide {
  package func form(_ facts: (String) -> GuideFacts?) -> FHIRForm? { FHIRForm(self) }

  package var carePlan: CarePlan? { plan }

  package var recordedTexts: [String: String] {
    Dictionary(windows.flatMap(\.instructions).map { ($0.id, $0.text.plainText) }) { first, _ in first }
  }

  package func handout(_ request: HandoutRequest) throws(RequestRefusal) -> GuideHandout {
    if request.answers != nil { throw .takesNoAnswers }
    guard let treated = request.treated else { throw .needsTime }
    let schedule = CarePlan.Schedule(
      plan, treated: treated, now: request.context.now ?? treated, zone: request.context.zone)
    return GuideHandout(Handout(schedule, title: facts.title, of: [facts], in: request.context))
  }
}
