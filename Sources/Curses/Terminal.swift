import CNcurses
import Glibc
package import Screens

/// The terminal that the program runs in, taken over for the lifetime of this value and restored at its end.
///
/// There is at most one at a time. This is the only file that calls ncurses. A termination signal becomes an event; a
/// crash restores the terminal before the program exits (see `signals.h`).
package struct Terminal: ~Copyable {
  /// The size of the terminal as of the last event; 80 by 24 on a line that does not report one.
  package private(set) var size: Size

  private var palette: Palette
  private let allowsColour: Bool
  private let repertoire: Repertoire
  private let use: TerminalOptions.Use
  /// False on a console whose font has no half blocks.
  private let consoleDrawsBlocks: Bool
  private var decoder: KeyDecoder
  private var waiting: [Event] = []
  private var shown: Canvas?
  /// True once the terminal has hung up or a signal asked the program to end: nothing is shown after that.
  private var isEnding = false
  private var mayHaveNewSize = true
  /// A watched descriptor that has no more data, and would end every wait at once.
  private var lostDescriptor: Int32?

  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let environment = Self.environment
    let repertoire = Self.repertoire(options)
    let size = Self.measuredSize
    let name = try Self.open(environment, size: size, use: options.use)

    allowsColour = options.allowsColour && environment.allowsColour
    palette = Self.palette(allowsColour ? options.theme : .monochrome, isConsole: name.hasPrefix("linux"))
    self.repertoire = repertoire
    use = options.use
    consoleDrawsBlocks = options.use == .kiosk || terminal_is_console() == 0 || ConsoleFont()?.drawsBlocks != false
    let hasPointer = options.usesPointer && terminal_use_pointer(Int32(size.rows)) == 1
    decoder = KeyDecoder(escapeDelay: environment.escapeDelay, acceptsPointer: hasPointer)
    self.size = size
  }

  deinit { terminal_close() }

  private static var environment: TerminalEnvironment {
    TerminalEnvironment { name in getenv(name).map { String(cString: $0) } }
  }

  /// The characters of the locale.
  static func repertoire(_ options: TerminalOptions) -> Repertoire {
    let isUnicode = environment.localeNames.contains { terminal_set_locale($0) == 1 }
    return isUnicode ? (options.drawsSymbolsAsASCII ? .asciiSymbols : .unicode) : .ascii
  }

  /// True if ▀, ▄ and █ are shown unchanged, as far as the font of a console has them; a kiosk gives it those.
  package var drawsBlocks: Bool {
    guard case .unicode = repertoire else { return false }
    return use == .kiosk || consoleDrawsBlocks
  }

  /// Opens the terminal under the first of its names that this machine has, and returns that name.
  private static func open(
    _ environment: TerminalEnvironment, size: Size, use: TerminalOptions.Use
  ) throws(TerminalError) -> String {
    guard let first = environment.terminalNames.first else { throw .unnamedTerminal }
    for name in environment.terminalNames {
      switch terminal_open(name, Int32(size.columns), Int32(size.rows), use == .kiosk ? 1 : 0) {
      case TERMINAL_OPENED: return name
      case TERMINAL_CANNOT_PLACE_TEXT: throw .cannotPlaceText(name)
      default: continue
      }
    }
    throw .unknownTerminal(first)
  }

  /// A palette whose colour pairs are defined in the terminal.
  private static func palette(_ theme: Theme, isConsole: Bool) -> Palette {
    let colours = theme == .monochrome ? 0 : Int(terminal_start_colours(theme == .terminal ? 1 : 0))
    let isDirect = colours > 256 && terminal_has_direct_colours() != 0
    let palette = Palette(theme: theme, colours: colours, isConsole: isConsole, isDirect: isDirect)
    for (number, colour) in palette.definitions {
      let parts = [colour.red, colour.green, colour.blue].map { Int32($0 * 1000 / 255) }
      terminal_define_colour(Int32(number), parts[0], parts[1], parts[2])
    }
    for (index, pair) in palette.pairs.enumerated() {
      let (foreground, background) = (palette.number(of: pair.foreground), palette.number(of: pair.background))
      terminal_define_pair(Int32(index + 1), Int32(foreground), Int32(background))
    }
    return palette
  }

  /// Changes the colours, beginning with the next screen. Without colours every theme looks the same.
  package mutating func setTheme(_ theme: Theme) {
    let hadOwnColours = !palette.definitions.isEmpty
    palette = Self.palette(allowsColour ? theme : .monochrome, isConsole: palette.isConsole)
    if hadOwnColours, palette.definitions.isEmpty { terminal_reset_colours() }
    shown = nil
  }

  /// Rings the bell, or flashes the screen where there is none.
  package func ringBell() { if !isEnding { terminal_ring() } }

  /// The size that the terminal reports, or that `COLUMNS` and `LINES` give where it reports none.
  static var measuredSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    terminal_measure(&columns, &rows)
    let (asked, askedRows) = (environment.number("COLUMNS") ?? 0, environment.number("LINES") ?? 0)
    return Size(reportedColumns: columns > 0 ? Int(columns) : asked, rows: rows > 0 ? Int(rows) : askedRows)
  }

  /// Seconds on the clock of events, which also runs while the machine is suspended.
  package static var now: Double { terminal_now() }

  // MARK: Showing

  /// Shows a canvas. Nothing is sent if it equals what is on the screen.
  package mutating func show(_ canvas: Canvas) {
    guard !isEnding, canvas != shown else { return }
    draw(canvas, repaints: shown == nil)
    shown = canvas
  }

  /// Repaints the whole screen, in case another program wrote to it.
  package mutating func redraw() {
    guard !isEnding, let shown else { return }
    draw(shown, repaints: true)
  }

  /// Clears the screen, the scrollback, and pending keys; for a terminal that strangers share.
  package mutating func wipe() {
    terminal_wipe()
    waiting = []
    shown = nil
  }

  private func draw(_ canvas: Canvas, repaints: Bool) {
    let before = repaints || shown?.size != canvas.size ? nil : shown
    if before == nil { terminal_begin(number(of: palette.base.colours)) }
    for row in 0..<min(size.rows, canvas.size.rows) {
      let cells = canvas.row(row)
      if let before {
        if before.row(row) == cells { continue }
        terminal_blank(Int32(row))
      }
      draw(cells.prefix(size.columns), inRow: row)
    }
    let cursor = canvas.cursor
    terminal_finish(
      Int32(min(cursor.row, size.rows - 1)), Int32(min(cursor.column, size.columns - 1)), repaints ? 1 : 0)
  }

  /// Puts the cells of a blank row, those of one look together.
  private func draw(_ cells: ArraySlice<Cell>, inRow row: Int) {
    var start = cells.startIndex
    while start < cells.endIndex {
      let (style, isFocused) = (cells[start].style, cells[start].isFocused)
      let end = cells[start...].firstIndex { $0.style != style || $0.isFocused != isFocused } ?? cells.endIndex
      let look = palette.look(of: style, isFocused: isFocused)
      draw(cells[start..<end], inRow: row, column: start - cells.startIndex, look)
      start = end
    }
  }

  private func draw(_ cells: ArraySlice<Cell>, inRow row: Int, column: Int, _ look: Look) {
    let (attributes, pair) = (look.attributes.rawValue, number(of: look.colours))
    var ascii: [CChar] = []
    func putASCII(before column: Int) {
      terminal_put_ascii(Int32(row), Int32(column - ascii.count), ascii, Int32(ascii.count), attributes, pair)
      ascii.removeAll(keepingCapacity: true)
    }
    for (offset, cell) in cells.enumerated() {
      if let character = cell.printableASCII {
        ascii.append(CChar(character))
        continue
      }
      if !ascii.isEmpty { putASCII(before: column + offset) }
      if cell.text.isEmpty { continue }
      let scalars = repertoire.scalars(of: cell.text)
      terminal_put(Int32(row), Int32(column + offset), scalars, Int32(scalars.count), attributes, pair)
    }
    if !ascii.isEmpty { putASCII(before: column + cells.count) }
  }

  /// The ncurses number of a colour pair; 0 is the terminal's default.
  private func number(of pair: ColourPair?) -> Int32 {
    Int32(pair.flatMap { palette.pairs.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
  }
}

// MARK: - Waiting

extension Terminal {
  /// Waits for the next event, without polling.
  ///
  /// A `.resize` has the current size; several in a row become one. After `.endRequested` the program has to exit:
  /// every further call returns it at once.
  ///
  /// - Parameters:
  ///   - deadline: when to return a `.tick`, on the clock of `now`; nil to wait without a limit.
  ///   - descriptor: a file descriptor; `.contentChanged` is returned when it is readable. The caller reads it.
  ///   - other: a file descriptor; `.tick` is returned when it is readable. The caller reads it.
  package mutating func nextEvent(
    before deadline: Double? = nil, watching descriptor: Int32? = nil, wakingFor other: Int32? = nil
  ) -> Event {
    while true {
      let content = descriptor == lostDescriptor ? -1 : descriptor ?? -1
      let answer = terminal_wait(millisecondsToWait(until: deadline), waiting.isEmpty ? 1 : 0, content, other ?? -1)
      obeySignals()
      let now = Self.now
      if answer & TERMINAL_HUNG_UP != 0 { isEnding = true }
      if answer & TERMINAL_HAS_KEYS != 0 { readKeys(at: now) }
      if answer & TERMINAL_LOST_CONTENT != 0 { lostDescriptor = descriptor }
      waiting += decoder.expire(at: now).map { Event($0, at: now) }

      if let event = firstWaiting(at: now) { return event }
      if answer & TERMINAL_HAS_CONTENT != 0 { return Event(.contentChanged, at: now) }
      if answer & TERMINAL_HAS_OTHER != 0 { return Event(.tick, at: now) }
      if let deadline, now >= deadline { return Event(.tick, at: now) }
    }
  }

  /// Restores the terminal, stops the program as the shell expects for Ctrl-Z, and repaints when it continues.
  package mutating func suspend() {
    if use == .desk, !isEnding { stop(wholeGroup: true) }
  }

  private func millisecondsToWait(until deadline: Double?) -> Int32 {
    if isEnding || mayHaveNewSize || !waiting.isEmpty { return 0 }
    guard let end = [deadline, decoder.deadline].compactMap(\.self).min() else { return -1 }
    return Int32(min(max(0, (end - Self.now) * 1000).rounded(.up), 86_400_000))
  }

  private mutating func obeySignals() {
    let notes = terminal_take_notes()
    if notes & TERMINAL_NOTED_END != 0 { isEnding = true }
    if notes & TERMINAL_NOTED_RESIZE != 0 { mayHaveNewSize = true }
    guard !isEnding else { return }
    if notes & TERMINAL_NOTED_STOP != 0 {
      stop(wholeGroup: false)
    } else if notes & TERMINAL_NOTED_CONTINUE != 0 {
      // The program was stopped by a signal that cannot be caught: the shell has used the terminal, so it is taken over
      // again.
      terminal_leave()
      comeBack()
    }
  }

  private mutating func stop(wholeGroup: Bool) {
    terminal_leave()
    terminal_stop(wholeGroup ? 1 : 0)
    // A stopped program that is told to end continues in the background, where it must not access the terminal.
    isEnding = terminal_take_notes() & TERMINAL_NOTED_END != 0
    if !isEnding { comeBack() }
  }

  private mutating func comeBack() {
    mayHaveNewSize = true
    terminal_ask_for_reports(1)
    redraw()
  }

  private mutating func readKeys(at time: Double) {
    var count: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, filled in
      count = terminal_read(buffer.baseAddress, Int32(buffer.count))
      filled = Int(max(0, count))
    }
    if count < 0 { isEnding = true }
    waiting += decoder.decode(bytes, at: time).map { Event($0, at: time) }
  }

  private mutating func firstWaiting(at time: Double) -> Event? {
    if isEnding { return Event(.endRequested, at: time) }
    if mayHaveNewSize {
      mayHaveNewSize = false
      let measured = Self.measuredSize
      if measured != size {
        size = measured
        shown = nil
        terminal_resize(Int32(size.columns), Int32(size.rows))
        return Event(.resize(size), at: time)
      }
    }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }
}
