package import Documents
import Pages
import Screens

extension Handout {
  /// The result of a symptom check.
  package init(_ walk: Triage.Walk, of guide: Triage.Guide, result: Triage.Result, in context: ScreenContext) {
    self.init(guide.facts.title, of: [guide.facts], in: context)
    let words = context.words
    let outcome = result.outcome
    if let treated = context.treated { about = [Self.treatedLine(treated, in: context.zone, words)] }
    let headline = context.levels.headline(of: outcome, in: words)
    banner = "\(result.level.scale.drawn) \(headline.uppercased())"
    let advice = Row(outcome.advice.plainText, .strong, nil)
    if result.level == .emergency {
      box = Part("", [advice] + Self.rows(of: outcome.parts[.whatToDo] ?? []))
    } else {
      box = Part(words(.dangerSigns), Self.rows(of: context.levels.safetyNet))
      parts.append(Part("", [advice]))
      add(.whatToDo, of: outcome, words, rank: 0)
    }
    add(.sooner, of: outcome, words, rank: 0)
    add(.sayThis, of: outcome, words, rank: 1)
    let told = walk.reasonsToTell(of: result).map { walk.answerWithLabel($0.step, $0.ticks).text(in: words) }
    let said = (walk.replacementForReasons(of: result, in: words).map { [$0] } ?? told).map { Row($0, rank: 2) }
    parts.append(Part(words(.youSaidHeading), said, mayRunOn: true))
    add(.whatToExpect, of: outcome, words, rank: 3)
    add(.why, of: outcome, words, rank: 4)
    let day = context.now.map { " \(ClockTime($0, in: context.zone).day)" } ?? ""
    let code = "\(result.level.code) \(guide.facts.versionName)\(day)"
    finish(in: context.facts, codes: ["\(headline). \(outcome.advice.plainText) \(code)", code])
  }

  private mutating func add(_ part: Outcome.Part, of outcome: Outcome, _ words: Words, rank: Int) {
    parts.append(Part(words(part.phrase), Self.rows(of: outcome.parts[part] ?? [], rank: rank)))
  }
}
