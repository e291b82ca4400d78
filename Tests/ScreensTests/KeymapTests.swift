import Screens
import Testing

@Suite("Keys and commands")
struct KeymapTests {
  private static let commands = Command.all + (1...9).map { .choose($0) }

  private static let letters = "abcdefghijklmnopqrstuvwxyz"

  @Test("Every command has a key, and each of its keys means it", arguments: commands)
  func everyCommand(command: Command) {
    let keys = Keymap.keys(for: command)
    #expect(!keys.isEmpty)
    for key in keys { #expect(Keymap.command(for: key) == command, "\(key)") }
  }

  @Test("No key has two meanings")
  func oneMeaning() {
    let keys = Self.commands.flatMap { Keymap.keys(for: $0) }
    #expect(Set(keys).count == keys.count)
  }

  @Test("Letters mean the same in both cases, but for G")
  func cases() {
    for letter in Self.letters where letter != "g" {
      let upper = Character(letter.uppercased())
      #expect(Keymap.command(for: .character(letter)) == Keymap.command(for: .character(upper)), "\(letter)")
    }
    #expect(Keymap.command(for: .character("g")) == .goToTop)
    #expect(Keymap.command(for: .character("G")) == .goToBottom)
  }

  @Test("The bottom is reached without a capital letter too")
  func bottom() {
    #expect(Keymap.keys(for: .goToBottom).first == .end)
  }

  @Test("Each digit chooses, and zero goes home")
  func digits() {
    for number in 1...9 { #expect(Keymap.command(for: .character(Character("\(number)"))) == .choose(number)) }
    #expect(Keymap.command(for: .character("0")) == .goHome)
  }

  @Test("Digits of other scripts choose nothing", arguments: ["１", "٣", "②", "½"] as [Character])
  func otherDigits(digit: Character) {
    #expect(Keymap.command(for: .character(digit)) == nil)
  }

  @Test(
    "Each key of a number pad has a meaning",
    arguments: [
      ("+", .pageDown), ("-", .goBack), ("*", .help), ("/", .search), (".", .contents),
    ] as [(Character, Command)])
  func numberPad(key: Character, command: Command) {
    #expect(Keymap.command(for: .character(key)) == command)
    #expect(Keymap.command(for: .enter) == .open)
  }

  @Test("The letter that is not in use means nothing")
  func unusedLetter() {
    #expect(Keymap.command(for: .character("f")) == nil)
    #expect(Keymap.command(for: .alt("f")) == nil)
  }

  @Test("Escape goes back and never quits")
  func escape() {
    #expect(Keymap.command(for: .escape) == .goBack)
    #expect(!Keymap.keys(for: .quit).contains(.escape))
  }

  @Test("Every key has a name of its own")
  func names() {
    let keys = Self.commands.flatMap { Keymap.keys(for: $0) } + [.delete, .shiftUp, .shiftDown, .alt("x")]
    #expect(Set(keys.map(\.name)).count == keys.count)
    #expect(Key.control("f").name == "Ctrl-F")
    #expect(Key.character(" ").name == "Space")
  }

  @Test("The hint row shows a binding with its first key, the arrow as an arrow")
  func hints() {
    #expect(Binding(.review, hint: "review", help: "").hintText == "r review")
    #expect(Binding(.goBack, hint: "back", help: "").hintText == "← back")
    #expect(Binding(.review, help: "").hintText == nil)
    #expect(Binding(.choose(3), hint: "choose", help: "").hintText == "3 choose")
  }

  @Test("Typing gives letters and backspace, and nothing for other keys")
  func typing() {
    #expect(TextInput(.character("é")) == .character("é"))
    #expect(TextInput(.backspace) == .backspace)
    #expect(TextInput(.enter) == nil)
    #expect(TextInput(.control("a")) == nil)
  }
}
