import Guides
import Screens

/// Colours and the size of text.
extension Application {
  mutating func change(theme: String, in context: ScreenContext) {
    appearance?.theme = theme
    effects.append(.theme(theme))
    var context = context
    context.appearance = appearance
    history.changeTop { $0.refresh(in: context) }
  }

  /// Shows all screens in another size of text.
  mutating func resize(to index: Int, in context: ScreenContext) {
    guard var appearance, appearance.sizes.indices.contains(index) else { return }
    let isLarger = index > appearance.sizeIndex
    appearance.sizeIndex = index
    self.appearance = appearance
    effects.append(.textSize(index))
    var context = context
    context.appearance = appearance
    history.changeAll { $0.refresh(in: context) }
    say(isLarger ? .textIsLarger : index == 0 ? .textIsUsual : .textIsSmaller)
  }
}
