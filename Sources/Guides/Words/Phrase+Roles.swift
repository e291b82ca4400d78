import Screens

extension Phrase {
  /// How every answer begins that excludes the others.
  static let noneRole = Phrase("guides.role-none", "None")
  /// How every answer begins that stands for not knowing.
  static let notSureRole = Phrase("guides.role-not-sure", "Not sure")
}

extension GuidesPhrases {
  /// How the answers of guides are told apart.
  static let roles: [Phrase] = [.noneRole, .notSureRole]
}
