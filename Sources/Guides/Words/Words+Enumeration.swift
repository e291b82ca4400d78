package import Screens

extension Words {
  /// Some things one after the other, as "a, b, c", where no "and" belongs between the last two.
  package func enumeration(of items: [String]) -> String {
    guard let last = items.last else { return "" }
    return items.dropLast().reversed().reduce(last) { rest, item in self(.itemAndRest, ["item": item, "rest": rest]) }
  }
}
