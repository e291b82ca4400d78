import Glibc
import Guides
import Staff
import StaffStore

/// Records one event after another in a folder of visits and prints each that was confirmed, until it is killed.
///
/// Usage: visit-writer FOLDER PREFIX. A line is `VISIT SUBJECT`. The subject is the prefix and a number, the prefix and
/// `end` for a visit that is finished, or `-` for a visit that is begun.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { exit(64) }
    let store = try VisitStore(folder: arguments[1], zone: .utc) { Moment(seconds: time(nil)) }
    var number = 0
    while true {
      guard let label = VisitLabel("k\(Int.random(in: 0..<1000))") else { exit(70) }
      let visit = try store.begin(label)
      say("\(visit) -")
      for _ in 0..<Int.random(in: 1...40) {
        let events = (0..<Int.random(in: 1...4)).map { _ in
          number += 1
          return VisitEvent(.said, subject: "\(arguments[2])-\(number)", value: "told")
        }
        for event in try store.record(events, in: visit) { say("\(visit) \(event.subject)") }
      }
      if Bool.random() {
        _ = try store.record([VisitEvent(.finished, subject: "\(arguments[2])-end")], in: visit)
        say("\(visit) \(arguments[2])-end")
      }
      // Forgetting rewrites the file, so that kills also happen during that.
      if Int.random(in: 0..<8) == 0 { try store.forget([try store.begin(label)]) }
    }
  }

  private static func say(_ line: String) {
    _ = (line + "\n").withCString { write(STDOUT_FILENO, $0, strlen($0)) }
  }
}
