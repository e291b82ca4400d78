import Guides
import Pages
import Screens

/// The sheets of the stages of the details screen.
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
      Binding(.open, hint: context.words(isTickAll ? .goOnHint : .nextHint), help: context.words(.takeLineHelp)),
      Binding(.goBack, hint: context.words(.backHint), help: context.words(.keepNotesHelp)),
    ]
    if isTickAll {
      let tick = Binding(.choose(1), hint: context.words(.tickHint), help: context.words(.tickByNumberHelp))
      bindings.insert(tick, at: 0)
    }
    return bindings
  }

  /// - Parameter title: that of a page behind the form; nil for the form itself.
  private func makeSheet(
    _ title: Phrase?, pieces: [Piece], firstFocus: Act? = nil, in context: ScreenContext
  ) -> Sheet {
    let words = context.words
    let trail: Trail = visit.map { Trail.visit($0.label) } ?? .desk
    let titles: [Phrase] = (visit == nil ? [.newVisit] : []) + (title.map { [$0] } ?? [])
    var sheet = Sheet(
      place: trail.words(in: context) + titles.map { words($0) }, pieces: pieces,
      message: context.words(message), note: context.words(note),
      firstFocus: firstFocus.map { Item.ID(.act(ActionID($0))) },
      identity: stage == .form ? "details form \(row)" : "details \(stage)")
    sheet.isInOwnWords = true
    return sheet
  }

  // MARK: The form

  private func formSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(visit == nil ? .newVisit : .details), .heading), .space]
    if visit == nil { pieces.append(.item(Item(Act.changeLabel, words(.labelOfVisit, ["label": draft.label])))) }
    pieces += VisitDetails.Name.allCases.map { name in
      let values = ["detail": words(name.phrase), "value": value(of: name, in: context)]
      return .item(Item(Act.change(name), words(.detailAndValue, values)))
    }
    let start = words(visit == nil ? .startVisit : .keepDetails)
    pieces += [.space, .item(Item(Act.start, start, isContinue: true)), .gap]
    pieces.append(.line(words(.canStayEmpty)))
    var sheet = makeSheet(nil, pieces: pieces, firstFocus: row, in: context)
    if draft.details.treated.map({ isToday($0, in: context) }) == true { sheet.changesAt = context.nextDay?.seconds }
    return sheet
  }

  private func value(of name: VisitDetails.Name, in context: ScreenContext) -> String {
    let words = context.words
    let nothing = words(.notNoted)
    switch name {
    case .treated: return draft.details.treated.map { time($0, in: context) } ?? nothing
    case .areas:
      let titles = areas.filter { draft.details.areas.contains($0.name) }.map(\.title)
      return titles.isEmpty ? nothing : words.enumeration(of: titles)
    case .product: return draft.details.product.map { words($0.phrase) } ?? nothing
    case .lot: return draft.details.lot?.text ?? nothing
    case .injector: return draft.details.injector.map { words($0.phrase) } ?? nothing
    case .others:
      guard let others = draft.details.others else { return nothing }
      return others.isEmpty ? words(.noOtherTreatment) : words.enumeration(of: others.map { words($0.phrase) })
    }
  }

  private func time(_ moment: Moment, in context: ScreenContext) -> String {
    let clock = ClockTime(moment, in: context.zone)
    guard !isToday(moment, in: context) else { return context.words(.timeToday, ["time": context.words.time(clock)]) }
    let day = context.words.weekdayAndDate(clock.day)
    return context.words(.dayAndTime, ["day": day, "time": context.words.time(clock)])
  }

  private func isToday(_ moment: Moment, in context: ScreenContext) -> Bool {
    ClockTime(moment, in: context.zone).day == context.today
  }

  // MARK: One detail

  private func fieldSheet(_ kind: DetailField.Kind, in context: ScreenContext) -> Sheet {
    switch kind {
    case .label:
      fieldSheet(.label, .labelHint, .keepLabel, in: context)
    case .time:
      fieldSheet(.detailTreated, .timeHint, .keepTime, in: context)
    case .lot:
      fieldSheet(.detailLot, .lotHint, field.text.isEmpty ? .leaveOut : .keepLot, in: context)
    }
  }

  private func fieldSheet(_ title: Phrase, _ hint: Phrase, _ done: Phrase, in context: ScreenContext) -> Sheet {
    let words = context.words
    let line = Piece.field(">", field.line)
    let keep = Item(Act.keepTyped, words(done), isContinue: true)
    return makeSheet(
      title, pieces: [.line(words(title), .heading), .space, line, .space, .line(words(hint)), .space, .item(keep)],
      in: context)
  }

  private func whenSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.whenInjected), .heading), .space]
    if let now = context.now {
      for minutes in Self.minutesAgo {
        let clock = ClockTime(Moment(seconds: now.seconds - minutes * 60), in: context.zone)
        pieces.append(.item(Item(Act.minutesAgo(minutes), label(minutesAgo: minutes, clock, words))))
      }
    }
    pieces.append(.item(Item(Act.typeTime, words(.anotherTime))))
    pieces.append(.item(Item(Act.leaveOut, words(.leaveOut), detail: words(.noDates))))
    var sheet = makeSheet(.detailTreated, pieces: pieces, in: context)
    sheet.changesAt = context.nextMinute?.seconds
    return sheet
  }

  private static let minutesAgo = [0, 15, 30, 60, 120]

  private func label(minutesAgo minutes: Int, _ clock: ClockTime, _ words: Words) -> String {
    let values = ["time": words.time(clock)]
    guard minutes > 0 else { return words(.justNow, values) }
    guard minutes >= 60 else { return words(.minutesAgo, count: minutes, values) }
    return words(.hoursAgo, count: minutes / 60, values)
  }

  private func areasSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.whichAreas), .heading)]
    let count = draft.details.areas.count
    let goOnWords = count == 0 ? words(.goOnWithoutArea) : words(.goOnWithTicked, count: count)
    let goOn = Item(Act.goOn, goOnWords, isContinue: true)
    let items = areas.map { area in
      Item(Act.area(area.name), area.title, mark: draft.details.areas.contains(area.name) ? .ticked : .unticked)
    }
    if let face {
      let targets = face.map { name in areas.firstIndex { $0.name == name }.map { items[$0].id } }
      let picture = FaceDrawing.illustration(
        items + [goOn], targets: targets, note: words(.tickAll), isInBlocks: context.drawsBlocks)
      pieces.append(.illustration(picture))
    } else {
      pieces += [.line(words(.tickAll)), .space] + items.map { .item($0) } + [.space, .item(goOn)]
    }
    return makeSheet(.detailAreas, pieces: pieces, in: context)
  }

  private func productSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.whichProduct), .heading), .space]
    pieces += Product.allCases.map { .item(Item(Act.product($0), words($0.phrase))) }
    pieces.append(.item(Item(Act.leaveOut, words(.leaveOut))))
    return makeSheet(
      .detailProduct, pieces: pieces, firstFocus: draft.details.product.map { .product($0) }, in: context)
  }

  private func injectorSheet(in context: ScreenContext) -> Sheet {
    let words = context.words
    var pieces: [Piece] = [.line(words(.whoInjected), .heading), .space]
    pieces += Injector.allCases.map { .item(Item(Act.injector($0), words($0.phrase))) }
    pieces.append(.item(Item(Act.leaveOut, words(.leaveOut))))
    pieces += [.gap, .line(words(.whyInjector))]
    return makeSheet(
      .detailInjector, pieces: pieces, firstFocus: draft.details.injector.map { .injector($0) }, in: context)
  }

  private func othersSheet(in context: ScreenContext) -> Sheet {
    let ticked = draft.details.others ?? []
    let words = context.words
    var pieces: [Piece] = [.line(words(.anythingElse), .heading), .line(words(.tickAll)), .space]
    pieces += OtherTreatment.allCases.map {
      .item(Item(Act.other($0), words($0.phrase), mark: ticked.contains($0) ? .ticked : .unticked))
    }
    pieces.append(.item(Item(Act.noOther, words(.nothingElse))))
    let goOn = ticked.isEmpty ? words(.leaveOut) : words(.goOnWithTicked, count: ticked.count)
    pieces += [.space, .item(Item(Act.goOn, goOn, isContinue: true))]
    return makeSheet(.detailOthers, pieces: pieces, in: context)
  }
}
