package import Pages

extension GuideFacts {
  /// The JSON members for a guide that all commands have. A date that the guide does not have is left out.
  package var jsonMembers: [String: JSON] {
    var members: [String: JSON] = [
      "id": .string(id), "kind": .string(kind), "title": .string(title), "summary": .string(summary),
      "signedOff": .bool(isSignedOff),
    ]
    members["reviewed"] = reviewed.map { .string($0.description) }
    members["reviewDue"] = reviewDue.map { .string($0.description) }
    return members
  }
}
