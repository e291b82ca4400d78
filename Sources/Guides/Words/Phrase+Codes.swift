package import Screens

extension Phrase {
  static let code = Phrase("guides.code", "Code")
  static let yourCode = Phrase("guides.your-code", "Your code: {code}")
  static let pointPhone = Phrase(
    "guides.point-phone", "Do you see a square? Point a phone at it, as if to take a photo. It needs no network.")
  package static let whatCodeSays = Phrase("guides.what-code-says", "What it says")
  package static let showCode = Phrase("guides.show-code", "Show a code for a phone")
  static let showPhoneCode = Phrase("guides.show-phone-code", "Show a code that calls the clinic")
}

extension GuidesPhrases {
  /// Codes for a phone's camera.
  static let codes: [Phrase] = [.code, .yourCode, .pointPhone, .whatCodeSays, .showCode, .showPhoneCode]
}
