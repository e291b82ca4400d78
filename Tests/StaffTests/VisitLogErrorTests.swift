import Screens
import Staff
import Testing

@Suite("What is said where nothing was recorded")
struct VisitLogErrorTests {
  private static let all: [VisitLogError] = [
    .busy(path: "/x"), .diskFull(path: "/x"), .newer(path: "/x"), .corrupt(path: "/x"), .notAllowed(path: "/x"),
    .finished, .other(path: "/x", reason: "no reason"),
  ]

  @Test("It fits the message row of the smallest screen, and says first that nothing was recorded", arguments: all)
  func inShort(_ error: VisitLogError) {
    let inShort = Words.english(error.inShort)
    #expect(inShort.hasPrefix("Not recorded: "))
    // The "Try again." at the end may be cut off.
    #expect(inShort.replacing(" Try again.", with: "").count <= 40, "\(inShort)")
  }
}
