/// What a cell means to the reader. Colours are chosen once, by the terminal; every meaning also shows in words.
package enum Style: String, Hashable, Sendable, CaseIterable {
  case plain
  case heading
  case strong
  case emphasis
  /// No longer valid.
  case struck
  case link
  case match
  case rule
  case emergency
  case urgent
  case clinic
  case appointment
  case calm
  /// A code for a camera: black on white wherever there is colour.
  case qr
}
