import Guides
import Screens

/// How a page is given to a patient; recorded as the value of the event.
enum HandoutWay: String, CaseIterable, Sendable {
  case print, code, read

  var phrase: Phrase {
    switch self {
    case .print: .saveForPrinting
    case .code: .showCode
    case .read: .readHere
    }
  }
}
