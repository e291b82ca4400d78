import Screens
import Testing

@testable import Reader

@Suite("What two readers remember at once")
struct SharedMemoryTests {
  private static let (first, second, third) = (Target.guide("a"), Target.guide("b"), Target.guide("c"))

  @Test("Two readers at once lose none of each other's kept pages")
  func twoReaders() {
    let before = Memory(kept: [Self.first])
    var one = before
    one.toggle(Self.second)
    let saved = one.merged(into: before, since: before)
    #expect(saved.kept == [Self.first, Self.second])
    // The other reader does not know of that. It drops the first page, and keeps another.
    var other = before
    other.toggle(Self.first)
    other.toggle(Self.third)
    #expect(other.merged(into: saved, since: before).kept == [Self.second, Self.third])
  }

  @Test("A page that both keep is kept once, and one that both drop is gone")
  func both() {
    let before = Memory(kept: [Self.first])
    var one = before
    one.toggle(Self.first)
    one.toggle(Self.second)
    let saved = one.merged(into: before, since: before)
    #expect(one.merged(into: saved, since: before).kept == [Self.second])
  }

  @Test("The last reader to end says where it was")
  func last() {
    let place = Memory.Place(target: Self.first, title: "A")
    let saved = Memory(last: Memory.Place(target: Self.second, title: "B"))
    #expect(Memory(last: place).merged(into: saved, since: Memory()).last == place)
  }
}
