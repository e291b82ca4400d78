import Foundation

/// How the time and memory of a construct grow with its size.
struct Growth {
  let trial: Trial
  /// The sizes in KiB: doubled each time.
  private static let sizes = [15, 30, 60, 120, 240, 480, 960]
  /// The index of the size that the growth is counted from.
  private static let first = 3
  /// Below this many milliseconds, a ratio says nothing.
  private static let least = 40.0
  /// The most that eight times the size may take as a multiple of the time for one: n log n, and room for noise.
  private static let mostGrowth = 14.0
  /// A construct that takes this many milliseconds is not tried larger.
  private static let tooSlow = 3_000.0

  private static let head = """
    ---
    kind: faq
    id: grown
    title: T
    reviewed: 2026-11-20
    reviewed-by: NEEDS CLINICIAN
    review-due: 2028-11-20

    """

  /// - Parameter names: the constructs to try; all if empty.
  /// - Returns: true if no construct is over a limit.
  func run(_ names: [String] = []) throws -> Bool {
    let sizes = Self.sizes.map(String.init).joined(separator: ", ")
    say("construct; ms of the slowest use for \(sizes) KiB; growth from \(Self.sizes[Self.first]); MiB; slowest use")
    var isWell = true
    for construct in Construct.inBody where names.isEmpty || names.contains(construct.name) {
      let isInLimits = try report(construct.name) { bytes in
        Self.head + "---\n\n# T\n\n## A\n\n**Q?**\n\n" + construct.text(ofBytes: bytes)
      }
      isWell = isWell && isInLimits
    }
    for construct in Construct.inFrontMatter where names.isEmpty || names.contains(construct.name) {
      let isInLimits = try report(construct.name) { bytes in
        Self.head + construct.text(ofBytes: bytes) + "---\n\n# T\n\n## A\n\n**Q?**\n\nText.\n"
      }
      isWell = isWell && isInLimits
    }
    for construct in GuideConstruct.all where names.isEmpty || names.contains(construct.name) {
      let isInLimits = try report(construct.name, at: construct.path) { construct.text(ofBytes: $0) }
      isWell = isWell && isInLimits
    }
    return isWell
  }

  private func report(
    _ name: String, at path: String = "faq/grown.md", _ text: (Int) -> String
  ) throws -> Bool {
    var uses: [ResourceUse] = []
    var slowest = ""
    for size in Self.sizes {
      let stages = try trial.run(Array(text(size << 10).utf8), at: path, isWhole: false).uses
      guard let longest = stages.max(by: { $0.use.milliseconds < $1.use.milliseconds }) else { continue }
      slowest = longest.stage
      let kibibytes = stages.map(\.use.kibibytes).max() ?? 0
      uses.append(ResourceUse(milliseconds: longest.use.milliseconds, kibibytes: kibibytes))
      if longest.use.milliseconds > Self.tooSlow { break }
    }
    let times = uses.map(\.milliseconds)
    let growth = (times.last ?? 0) / max(times[min(Self.first, times.count - 1)], Self.least)
    let memory = uses.map(\.kibibytes).max() ?? 0
    let isWell =
      uses.count == Self.sizes.count && growth <= Self.mostGrowth
      && (times.max() ?? 0) <= Double(Campaign.limits.milliseconds) && memory <= Campaign.limits.kibibytes
    let numbers = times.map { String(Int($0)) }.joined(separator: " ")
    say("\(isWell ? " " : "!") \(name); \(numbers); \(Int(growth.rounded())); \(memory >> 10); \(slowest)")
    return isWell
  }

  private func say(_ line: String) { Output.write(line) }
}
