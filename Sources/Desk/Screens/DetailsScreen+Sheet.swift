import Guides
import Prose
import Screens

/// What stands on each stage of the details.
extension DetailsScreen {
  var sheet: Sheet {
    switch stage {
    case .form: formSheet
    case .label: fieldSheet("Label", "A number, or initials of the room. Never a name.", "Keep this label")
    case .when: whenSheet
    case .typedWhen:
      fieldSheet("When", "A time of today, as 10:40. For another day: 2026-11-24 10:40.", "Keep this time")
    case .areas: areasSheet
    case .product: productSheet
    case .lot:
      fieldSheet("Lot number", "It stands on the vial and its box.", typed.isEmpty ? "Leave it out" : "Keep it")
    case .injector: injectorSheet
    case .others: othersSheet
    }
  }

  var bindings: [Binding] {
    let isTickAll = stage == .areas || stage == .others
    var bindings = [
      Binding(.open, hint: isTickAll ? "go on" : "next", help: "Take the focused line"),
      Binding(.goBack, hint: "back", help: "Go back; what you noted here stays"),
    ]
    if isTickAll { bindings.insert(Binding(.choose(1), hint: "tick", help: "Tick or untick by number"), at: 0) }
    return bindings
  }

  private func makeSheet(_ title: String, pieces: [Piece], firstFocus: String? = nil) -> Sheet {
    let visit = open.map { "Visit \($0.visit.label)" } ?? "New visit"
    var sheet = Sheet(
      place: [Desk.place, visit] + (title.isEmpty ? [] : [title]), pieces: pieces, message: message, note: note,
      strip: surroundings.strip, firstFocus: firstFocus, identity: "details \(stage) \(stage == .form ? row : "")")
    sheet.isInOwnWords = true
    return sheet
  }

  // MARK: The form

  private var formSheet: Sheet {
    var pieces: [Piece] = [.line(open == nil ? "New visit" : "Details", .heading), .space]
    if open == nil { pieces.append(.item(Item(Self.labelRow, "Label: \(label)"))) }
    pieces += VisitDetails.Name.allCases.map { .item(Item($0.rawValue, "\($0.words): \(words(for: $0))")) }
    let start = open == nil ? "Start the visit" : "Keep these details"
    pieces += [.space, .item(Item(Self.startItem, start, isContinue: true)), .gap]
    pieces.append(.line("All but the label can stay empty. Please note no names."))
    return makeSheet("", pieces: pieces, firstFocus: row)
  }

  private func words(for name: VisitDetails.Name) -> String {
    let nothing = "not noted"
    switch name {
    case .treated: return details.treated.map(words) ?? nothing
    case .areas:
      let titles = areas.filter { details.areas.contains($0.name) }.map(\.title)
      return titles.isEmpty ? nothing : titles.joined(separator: ", ")
    case .product: return details.product?.words ?? nothing
    case .lot: return details.lot?.text ?? nothing
    case .injector: return details.injector?.words ?? nothing
    case .others:
      guard let others = details.others else { return nothing }
      return others.isEmpty ? "none" : others.map(\.words).joined(separator: ", ")
    }
  }

  private func words(_ moment: Moment) -> String {
    let clock = ClockTime(moment, in: surroundings.zone)
    return clock.day == surroundings.today ? "\(clock.inWords) today" : "\(clock.day.inSpeech), \(clock.inWords)"
  }

  // MARK: One detail

  private func fieldSheet(_ title: String, _ hint: String, _ done: String) -> Sheet {
    makeSheet(
      title,
      pieces: [
        .line(title, .heading), .space, .text(TextPiece([Run("> ", .strong), Run(typed + "_")])), .space, .line(hint),
        .space, .item(Item("keep", done, isContinue: true)),
      ])
  }

  private var whenSheet: Sheet {
    var pieces: [Piece] = [.line("When was the injection?", .heading), .space]
    if let now = surroundings.now {
      for (minutes, label) in Self.minutesAgo {
        let clock = ClockTime(Moment(seconds: now.seconds - minutes * 60), in: surroundings.zone)
        pieces.append(.item(Item("minutes \(minutes)", "\(label): \(clock.inWords)")))
      }
    }
    pieces.append(.item(Item(Self.typeItem, "Another time")))
    pieces.append(.item(Item(Self.notNotedItem, "Leave it out", detail: "The plan then has no dates")))
    return makeSheet("When", pieces: pieces)
  }

  private static let minutesAgo = [
    (0, "Just now"), (15, "15 minutes ago"), (30, "30 minutes ago"), (60, "1 hour ago"), (120, "2 hours ago"),
  ]

  private var areasSheet: Sheet {
    var pieces: [Piece] = [.line("Which areas were treated?", .heading), .line("Tick all."), .space]
    pieces += areas.map { area in
      .item(Item(area.name, area.title, mark: details.areas.contains(area.name) ? .ticked : .unticked))
    }
    let words = details.areas.isEmpty ? "Go on without an area" : "Go on with \(details.areas.count) ticked"
    pieces += [.space, .item(Item(Self.goOnItem, words, isContinue: true))]
    return makeSheet("Areas", pieces: pieces)
  }

  private var productSheet: Sheet {
    var pieces: [Piece] = [.line("Which product was used?", .heading), .space]
    pieces += Product.allCases.map { .item(Item($0.rawValue, $0.words)) }
    pieces.append(.item(Item(Self.notNotedItem, "Leave it out")))
    return makeSheet("Product", pieces: pieces, firstFocus: details.product?.rawValue)
  }

  private var injectorSheet: Sheet {
    var pieces: [Piece] = [.line("Who injected?", .heading), .space]
    pieces += Injector.allCases.map { .item(Item($0.rawValue, $0.words)) }
    pieces.append(.item(Item(Self.notNotedItem, "Leave it out")))
    pieces += [.gap, .line("Symptom checks ask for this. No person is named.")]
    return makeSheet("Injected by", pieces: pieces, firstFocus: details.injector?.rawValue)
  }

  private var othersSheet: Sheet {
    let ticked = details.others ?? []
    var pieces: [Piece] = [.line("Was anything else done at this visit?", .heading), .line("Tick all."), .space]
    pieces += OtherTreatment.allCases.map {
      .item(Item($0.rawValue, $0.words, mark: ticked.contains($0) ? .ticked : .unticked))
    }
    pieces.append(.item(Item(Self.noneItem, "Nothing else")))
    let words = ticked.isEmpty ? "Leave it out" : "Go on with \(ticked.count) ticked"
    pieces += [.space, .item(Item(Self.goOnItem, words, isContinue: true))]
    return makeSheet("Other treatments", pieces: pieces)
  }
}
