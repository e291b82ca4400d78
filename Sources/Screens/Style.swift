/// The meaning of a cell. Each terminal chooses the colours in one place; every meaning is also expressed in words.
package enum Style: String, Hashable, Sendable, CaseIterable {
  case plain
  case heading
  case strong
  case emphasis
  /// Struck-through text: no longer valid.
  case struck
  case link
  case match
  case rule
  case emergency
  case urgent
  case clinic
  case appointment
  case calm
  /// A QR code: black on white on every terminal with colours.
  case qr
}
