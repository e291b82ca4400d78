import Guides
import Prose
import Screens

/// What each stage of the details shows.
extension DetailsScreen {
  func sheet(in context: ScreenContext) -> Sheet {
    switch stage {
    case .form: formSheet(in: context)
    case .when: whenSheet(in: context)
    case .areas: areasSheet(in: context)
    case .product: productSheet(in: context)
    case .injector: injectorSheet(in: context)
    case .others: othersSheet(in: context)
    case .typing(let kind): fieldSheet(kind, in: context)
    }
  }

  func bindings(in context: ScreenContext) -> [Binding] {
    let isTickAll = stage == .areas || stage == .others
    var bindings = [
      Binding(.open, hint: isTickAll ? "go on" : "next", help: "Take the focused line"),
      Binding(.goBack, hint: "back", help: "Go back; what you noted here stays"),
    ]
    if isTickAll { bindings.insert(Binding(.choose(1), hint: "tick", help: "Tick or untick by number"), at: 0) }
    return bindings
  }

  private func makeSheet(
    _ title: String, pieces: [Piece], firstFocus: Act? = nil, in context: ScreenContext
  ) -> Sheet {
    let name = visit.map { "Visit \($0.label)" } ?? "New visit"
    var sheet = Sheet(
      place: [Desk.place, name] + (title.isEmpty ? [] : [title]), pieces: pieces, message: message, note: note,
      strip: context.strip, firstFocus: firstFocus.map { Item.ID(.act(ActionID($0))) },
      identity: stage == .form ? "details form \(row)" : "details \(stage)")
    sheet.isInOwnWords = true
    return sheet
  }

  // MARK: The form

  private func formSheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line(visit == nil ? "New visit" : "Details", .heading), .space]
    if visit == nil { pieces.append(.item(Item(Act.changeLabel, "Label: \(label)"))) }
    pieces += VisitDetails.Name.allCases.map { name in
      .item(Item(Act.change(name), "\(name.words): \(words(for: name, in: context))"))
    }
    let start = visit == nil ? "Start the visit" : "Keep these details"
    pieces += [.space, .item(Item(Act.start, start, isContinue: true)), .gap]
    pieces.append(.line("All but the label can stay empty. Please note no names."))
    var sheet = makeSheet("", pieces: pieces, firstFocus: row, in: context)
    if details.treated.map({ isToday($0, in: context) }) == true { sheet.changesAt = context.nextDay?.seconds }
    return sheet
  }

  private func words(for name: VisitDetails.Name, in context: ScreenContext) -> String {
    let nothing = "not noted"
    switch name {
    case .treated: return details.treated.map { words(for: $0, in: context) } ?? nothing
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

  private func words(for moment: Moment, in context: ScreenContext) -> String {
    let clock = ClockTime(moment, in: context.zone)
    return isToday(moment, in: context) ? "\(clock.inWords) today" : "\(clock.day.inSpeech), \(clock.inWords)"
  }

  private func isToday(_ moment: Moment, in context: ScreenContext) -> Bool {
    ClockTime(moment, in: context.zone).day == context.today
  }

  // MARK: One detail

  private func fieldSheet(_ kind: DetailField.Kind, in context: ScreenContext) -> Sheet {
    switch kind {
    case .label:
      fieldSheet("Label", "A number, or initials of the room. Never a name.", "Keep this label", in: context)
    case .time:
      fieldSheet(
        "When", "A time of today, as 10:40. For another day: 2026-11-24 10:40.", "Keep this time", in: context)
    case .lot:
      fieldSheet(
        "Lot number", "It stands on the vial and its box.", field.text.isEmpty ? "Leave it out" : "Keep it",
        in: context)
    }
  }

  private func fieldSheet(_ title: String, _ hint: String, _ done: String, in context: ScreenContext) -> Sheet {
    let line = Piece.text(TextPiece([Run("> ", .strong), Run(field.text + "_")]))
    let keep = Item(Act.keepTyped, done, isContinue: true)
    return makeSheet(
      title, pieces: [.line(title, .heading), .space, line, .space, .line(hint), .space, .item(keep)], in: context)
  }

  private func whenSheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("When was the injection?", .heading), .space]
    if let now = context.now {
      for (minutes, label) in Self.minutesAgo {
        let clock = ClockTime(Moment(seconds: now.seconds - minutes * 60), in: context.zone)
        pieces.append(.item(Item(Act.minutesAgo(minutes), "\(label): \(clock.inWords)")))
      }
    }
    pieces.append(.item(Item(Act.typeTime, "Another time")))
    pieces.append(.item(Item(Act.leaveOut, "Leave it out", detail: "The plan then has no dates")))
    var sheet = makeSheet("When", pieces: pieces, in: context)
    sheet.changesAt = context.nextMinute?.seconds
    return sheet
  }

  private static let minutesAgo = [
    (0, "Just now"), (15, "15 minutes ago"), (30, "30 minutes ago"), (60, "1 hour ago"), (120, "2 hours ago"),
  ]

  private func areasSheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("Which areas were treated?", .heading), .line("Tick all."), .space]
    pieces += areas.map { area in
      .item(Item(Act.area(area.name), area.title, mark: details.areas.contains(area.name) ? .ticked : .unticked))
    }
    let words = details.areas.isEmpty ? "Go on without an area" : "Go on with \(details.areas.count) ticked"
    pieces += [.space, .item(Item(Act.goOn, words, isContinue: true))]
    return makeSheet("Areas", pieces: pieces, in: context)
  }

  private func productSheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("Which product was used?", .heading), .space]
    pieces += Product.allCases.map { .item(Item(Act.product($0), $0.words)) }
    pieces.append(.item(Item(Act.leaveOut, "Leave it out")))
    return makeSheet("Product", pieces: pieces, firstFocus: details.product.map { .product($0) }, in: context)
  }

  private func injectorSheet(in context: ScreenContext) -> Sheet {
    var pieces: [Piece] = [.line("Who injected?", .heading), .space]
    pieces += Injector.allCases.map { .item(Item(Act.injector($0), $0.words)) }
    pieces.append(.item(Item(Act.leaveOut, "Leave it out")))
    pieces += [.gap, .line("Symptom checks ask for this. No person is named.")]
    return makeSheet("Injected by", pieces: pieces, firstFocus: details.injector.map { .injector($0) }, in: context)
  }

  private func othersSheet(in context: ScreenContext) -> Sheet {
    let ticked = details.others ?? []
    var pieces: [Piece] = [.line("Was anything else done at this visit?", .heading), .line("Tick all."), .space]
    pieces += OtherTreatment.allCases.map {
      .item(Item(Act.other($0), $0.words, mark: ticked.contains($0) ? .ticked : .unticked))
    }
    pieces.append(.item(Item(Act.noOther, "Nothing else")))
    let words = ticked.isEmpty ? "Leave it out" : "Go on with \(ticked.count) ticked"
    pieces += [.space, .item(Item(Act.goOn, words, isContinue: true))]
    return makeSheet("Other treatments", pieces: pieces, in: context)
  }
}
