/// The word patterns of each forbidden phrase; doses are found by their numbers.
extension ForbiddenPhrase {
  /// Patterns in the format of `WordPattern`.
  static let patterns: [ForbiddenPhrase: [String]] = [
    .promise: [
      "safe|safely|safest|safer|risk-free|harmless|foolproof", "risk free", "no|zero|without risk|risks",
      "no|zero|without side effects|effect",
    ],
    .reversal: [
      "reversible|dissolvable|undoable", "can|may|could|will be reversed|undone|dissolved|neutralised|neutralized",
      "reverse|reverses|dissolve|dissolves|undo|undoes the|your|? botox|botox-type|toxin|injection|effect|result",
    ],
    .permanence: ["bind|binds|bound|binding permanently", "permanent|permanently|irreversible|irreversibly"],
    .guarantee: ["guarantee|guarantees|guaranteed|guaranteeing", "always works", "100% effective|safe|natural"],
    .normality: [
      "is|are|feels|looks just|all|so|also|? perfectly|completely|quite|totally|entirely|absolutely|? normal",
      "perfectly|completely|totally|entirely|absolutely normal",
    ],
    .diagnosis: [
      "you have got|? a|an|the|? severe|bad|eye|skin|blood|? \(Self.conditions)",
      "this|it|that is a|an|the|? severe|bad|eye|skin|blood|? \(Self.conditions)",
    ],
    .dismissal: [
      "just|only|merely|simply your|a|some|? anxiety|stress|nerves|panic|nervousness",
      "you are just|only|simply anxious|worried|stressed|nervous|panicking|imagining", "all in your head|mind",
      "nothing to worry about",
    ],
    .clearing: [
      "too late to be", "was|is only|just your|the|a forehead|brow|face|frown|lips|eyes|jaw",
      "can not be from|? the|your|this|a|? botox|botox-type|toxin|injection|treatment|product",
    ],
    .waiting: ["wait|waiting for the|your clinic|injector to call|ring|phone|answer|reply"],
    .medicine: [
      "stop|stopping|skip|skipping|start|starting taking", "stop|skip|halve|double your|the|any \(Self.medicines)",
    ],
    .driving: ["drive|driving yourself", "drive|driving to the|a|your|? hospital|clinic|emergency|doctor|nearest"],
    .swallowTest: ["test|check your|the swallowing|swallow|throat by|with", "to test your|the|? swallowing|swallow"],
    .blame: ["your own|? fault", "you are to blame", "should|must have known"],
    .review: [
      "been reviewed|approved|signed off|? by a|our|? clinician|clinicians|doctor|doctors|expert|experts",
      "page|guide|guidance|text|service is reviewed|approved|signed|checked by",
      "clinically approved|proven|tested|reviewed", "doctor-approved|clinically-proven",
    ],
    .proof: ["is|are genuine|authentic", "proves that|? the|this|your|a clinic|vial|box|product|injector is"],
  ]

  private static let conditions =
    "ptosis|botulism|allergy|allergic|anaphylaxis|stroke|infection|infected|palsy|shingles|cellulitis|migraine|glaucoma|sepsis"
    + "|myasthenia|arteritis|paralysis|clot|abscess"
  private static let medicines =
    "medicine|medicines|medication|tablets|pills|aspirin|warfarin|thinner|thinners|blood|antibiotic|antibiotics|insulin"
}
