import Pages

/// What guides of a kind are for, where staff use them with a patient.
package enum GuidePurpose: Sendable {
  /// Questions that end at a disposition level, made when a patient calls.
  case symptomCheck
  /// What to do after the treatment, gone through before a patient leaves.
  case carePlan
  /// A list filled in together. Nothing of it is recorded.
  case checklist
}

extension GuideKinds {
  /// What the guide with an id is for, by its folder.
  package func purpose(of id: String) -> GuidePurpose? {
    self[String(id.prefix { $0 != "/" })]?.purpose
  }

  /// The folders of a purpose.
  package func folders(for purpose: GuidePurpose) -> Set<String> {
    Set(all.filter { $0.purpose == purpose }.map { $0.name })
  }

  /// The names of the guides of a purpose in some files, as `jaw`.
  func names(_ purpose: GuidePurpose, in paths: [String]) -> [String] {
    paths.filter { isGuide($0) && self.purpose(of: $0) == purpose }
      .compactMap { $0.split(separator: "/").last.map { String($0.dropLast(3)) } }
  }
}

extension GuideRepository {
  /// What lists show for the guides of a purpose that can be opened, the dangerous first.
  package func list(for purpose: GuidePurpose) -> [GuideFacts] {
    kinds.all.filter { $0.purpose == purpose }.flatMap { list(of: $0.name) }
  }
}
