package import Screens

/// A face to point at, as another way into the symptom checks. Each part opens a menu of guides.
package struct FaceScreen: Screen {
  private let map: FaceMap

  package init(map: FaceMap) { self.map = map }

  package func sheet(in context: ScreenContext) -> Sheet {
    let items = map.parts.enumerated().map { Item(to: .page(.facePart($0.offset)), $0.element.title) }
    let picture = FaceDrawing.illustration(
      items, targets: items.map(\.id), note: map.note, isInBlocks: context.drawsBlocks)
    return Sheet(
      place: [context.words(.home), map.title], pieces: [.line(map.title, .heading), .illustration(picture)],
      identity: "face")
  }

  package func bindings(in context: ScreenContext) -> [Binding] {
    [
      Binding(.search, hint: context.words(.searchHint), help: context.words(.searchHelp)),
      Binding(.goBack, hint: context.words(.backHint), help: context.words(.backWhereYouCameFromHelp)),
    ]
  }
}
