import Foundation
import Guides
import Pages
import Screens
import Testing

@testable import Kiosk
@testable import Reader

@Suite("The settings of a kiosk, and what it counts")
struct KioskSettingsTests {
  @Test("A whole file is read")
  func wholeFile() {
    let text = """
      service: Skin and Smile
      staff-help: Ask at the desk.
      language: es
      theme: light
      idle-seconds: 60
      questionnaire-idle-seconds: 240
      warning-seconds: 45
      content: /srv/content
      clinic: /etc/chairside/clinic
      locale: en-GB
      runtime-folder: /run/kiosk
      pin-file: /etc/chairside/pin.hash
      counts-file: /var/lib/counts.prom
      """
    var expected = KioskSettings()
    expected.service = "Skin and Smile"
    expected.staffHelp = "Ask at the desk."
    expected.language = "es"
    expected.theme = "light"
    expected.idle = 60
    expected.questionnaireIdle = 240
    expected.warning = 45
    expected.content = "/srv/content"
    expected.clinic = "/etc/chairside/clinic"
    expected.locale = "en-GB"
    expected.runtimeFolder = "/run/kiosk"
    expected.pinFile = "/etc/chairside/pin.hash"
    expected.countsFile = "/var/lib/counts.prom"
    let (settings, findings) = KioskSettings.read(text, path: "kiosk.yaml")
    #expect(settings == expected)
    #expect(findings.isEmpty)
  }

  @Test("An empty file sets nothing", arguments: ["", "# nothing\n"])
  func emptyFile(text: String) {
    let (settings, findings) = KioskSettings.read(text, path: "kiosk.yaml")
    #expect(settings == KioskSettings())
    #expect(findings.isEmpty)
  }

  @Test("Two switches are two different keys, by their names")
  func switches() {
    let (settings, findings) = KioskSettings.read("switch-move: space\nswitch-select: F12\n", path: "kiosk.yaml")
    #expect(settings.switches == SwitchKeys(move: .character(" "), select: .function(12)))
    #expect(findings.isEmpty)
    for name in Key.names + (1...24).map({ "F\($0)" }) + ["a", "ñ", "1", "."] {
      #expect(Key(name: name)?.name == name)
    }
    #expect(Key(name: "") == nil && Key(name: "Ctrl-C") == nil && Key(name: "F25") == nil)
  }

  @Test(
    "What cannot be used is reported and changes nothing",
    arguments: [
      ("screen-height-mm: 30", "1:19: error[F014] \"30\" is no height that a screen can have."),
      ("screen-height-mm: 27 cm", "1:19: error[F014] \"27 cm\" is no height that a screen can have."),
      ("emergency-bell: on", "1:17: error[F014] \"on\" is neither yes nor no."),
      ("emergency-large: loud", "1:18: error[F014] \"loud\" is neither yes nor no."),
      ("call-line: desk", "1:12: error[F014] \"desk\" is not a whole path."),
      ("switch-move: Spacebar\nswitch-select: F12", "1:14: error[F014] There is no key \"Spacebar\"."),
      ("switch-move: F11", "1:14: error[F014] Two switches need two keys, and \"switch-select\" has none."),
      ("switch-select: F11", "1:16: error[F014] Two switches need two keys, and \"switch-move\" has none."),
      ("switch-move: F11\nswitch-select: F11", "2:16: error[F014] Both switches send the key F11."),
      ("idel-seconds: 90", "1:1: error[F001] There is no setting \"idel-seconds\"."),
      ("idle-seconds: 4", "1:15: error[F014] \"4\" is no time that \"idle-seconds\" can be."),
      ("idle-seconds: soon", "1:15: error[F014] \"soon\" is no time that \"idle-seconds\" can be."),
      ("warning-seconds: 19", "1:18: error[F014] \"19\" is no time that \"warning-seconds\" can be."),
      ("warning-seconds: -30", "1:18: error[F014]"),
      ("theme: darc", "1:8: error[F014] There is no theme \"darc\"."),
      ("content: Content", "1:10: error[F014] \"Content\" is not a whole path."),
      ("service: ", "error[F014] \"service\" has no value."),
      ("service: [a, b]", "1:10: error[F014] \"service\" has no value."),
      ("- a", "error[F011]"),
      ("service: \"open", "error[F011]"),
      ("theme: dark\ntheme: light", "error[F011]"),
      ("service: &a Room", "1:10: error[F011] A YAML anchor (&) or alias (*) stands here."),
      ("service:\t*a", "1:10: error[F011] A YAML anchor (&) or alias (*) stands here."),
      ("x#: &a [1]\ny#: [*a]", "1:5: error[F011] A YAML anchor (&) or alias (*) stands here."),
      ("x: [ \"foo\n  : \", &a [1], &b [*a] ]", "2:8: error[F011] A YAML anchor (&) or alias (*) stands here."),
    ])
  func badValues(text: String, report: String) {
    let (settings, findings) = KioskSettings.read(text, path: "kiosk.yaml")
    #expect(settings == KioskSettings())
    #expect(findings.count == 1)
    #expect(findings.first?.description.contains(report) == true, "\(findings)")
  }

  @Test("One slip leaves the rest of the file in force")
  func oneSlip() {
    let (settings, findings) = KioskSettings.read("theme: dakr\nidle-seconds: 60", path: "kiosk.yaml")
    #expect(settings.idle == 60)
    #expect(findings.map(\.fix) == ["Use one of: dark, light, monochrome, terminal. Did you mean \"dark\"?"])
  }

  @Test(
    "A line that is no YAML leaves the rest of the file in force",
    arguments: [
      ("locale: en-GB\nservice: Rooms: first floor\nidle-seconds: 60", "Left out: line 2."),
      ("locale: en-GB\r\n: \r\n\"open\r\nidle-seconds: 60\r\n", "Left out: line 2, 3."),
      ("locale: en-GB\nidle-seconds: 60\nlocale: en-US\n", "\"locale\""),
    ])
  func brokenLine(text: String, report: String) {
    let (settings, findings) = KioskSettings.read(text, path: "kiosk.yaml")
    #expect(settings.locale == "en-GB")
    #expect(settings.idle == 60)
    #expect(findings.count == 1)
    #expect(findings.first?.description.contains(report) == true, "\(findings)")
  }

  private static let packaging = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/chairside/Packaging")

  @Test("Each line of the shipped file can be taken as it is, without its first #")
  func shippedFile() throws {
    let text = try String(contentsOf: Self.packaging.appending(path: "kiosk/kiosk.yaml"), encoding: .utf8)
    #expect(KioskSettings.read(text, path: "kiosk.yaml") == (KioskSettings(), []))
    let lines = text.split(separator: "\n").filter { $0.prefixMatch(of: #/# [a-z-]+: /#) != nil }
    #expect(lines.count > 15)
    let taken = lines.map { $0.dropFirst(2) }.joined(separator: "\n")
    let (settings, findings) = KioskSettings.read(taken, path: "kiosk.yaml")
    #expect(findings == [])
    #expect(settings.callLine == "/run/chairside-desk/calls.sock")
    #expect(settings.screenHeight == 270)
    #expect(settings.switches != nil)
  }

  @Test("The manual page names each setting", arguments: ["kiosk/kiosk.yaml.5", "kiosk/kiosk.yaml.es.5"])
  func manualPage(name: String) throws {
    let page = try String(contentsOf: Self.packaging.appending(path: name), encoding: .utf8)
    let named = page.split(separator: "\n").filter { $0.hasPrefix(".B ") }
      .map { String($0.dropFirst(3)).replacing("\\-", with: "-") }
    for key in KioskSettings.keys { #expect(named.contains(key), "\(key)") }
  }

  private let day = Day(daysSince1970: 20_781)

  @Test("Counts under five are no numbers")
  func underFive() {
    var counts = SessionCounts(day: day)
    for number in 0..<6 { counts.add(guides: number < 4 ? ["faq/a", "triage/b"] : ["triage/b"], levels: []) }
    counts.add(guides: [], levels: [.emergency])
    #expect(
      counts.prometheus == """
        # HELP chairside_visits_opening_guide Visits of the day that opened a guide.
        # TYPE chairside_visits_opening_guide gauge
        chairside_visits_opening_guide{day="2026-11-24",guide="triage/b"} 6
        # HELP chairside_visits_opening_guide_below_five Visits of the day that opened a guide. 1 where there were one to four.
        # TYPE chairside_visits_opening_guide_below_five gauge
        chairside_visits_opening_guide_below_five{day="2026-11-24",guide="faq/a"} 1
        # HELP chairside_visits_reaching_level_below_five Visits of the day that reached a level. 1 where there were one to four.
        # TYPE chairside_visits_reaching_level_below_five gauge
        chairside_visits_reaching_level_below_five{day="2026-11-24",level="emergency"} 1

        """)
  }

  @Test("What is kept is read again on the same day, and dropped on another")
  func keptForADay() {
    var counts = SessionCounts(day: day)
    counts.add(guides: ["faq/a", "triage/b"], levels: [.selfCare, .emergency])
    counts.add(guides: ["faq/a"], levels: [])
    #expect(SessionCounts(day: day, kept: counts.kept) == counts)
    let next = Day(daysSince1970: 20_782)
    #expect(SessionCounts(day: next, kept: counts.kept) == SessionCounts(day: next))
    #expect(SessionCounts(day: day, kept: "{{") == SessionCounts(day: day))
  }

  @Test("The name of a guide forges no label, no line and no other count")
  func forgedName() {
    let day = Day(daysSince1970: 20_000)
    let name = #"faq/a"} 9\nb: 9 # c"#
    var counts = SessionCounts(day: day)
    for _ in 0..<6 { counts.add(guides: [name], levels: []) }
    #expect(SessionCounts(day: day, kept: counts.kept) == counts)
    let lines = counts.prometheus.split(separator: "\n")
    #expect(lines.count == 3 && lines[2].hasSuffix(#"guide="faq/a\"} 9\\nb: 9 # c"} 6"#), "\(lines)")
  }

  @Test(
    "A kept number that no day can have counts as none",
    arguments: ["-1", "9223372036854775807", "9223372036854775808", "1000001", "x"])
  func absurdCount(number: String) {
    var counts = SessionCounts(
      day: day, kept: "day: \(day)\nguides: {faq/a: \(number)}\nlevels: {emergency: \(number)}\n")
    counts.add(guides: ["faq/a"], levels: [.emergency])
    var fresh = SessionCounts(day: day)
    fresh.add(guides: ["faq/a"], levels: [.emergency])
    #expect(counts == fresh)
  }
}
