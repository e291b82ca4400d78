package import Pages
package import Screens

/// The five disposition levels, in their fixed order. The more urgent of two levels always wins
/// (`Documentation/safety.md` 3.1).
package enum Level: Int, CaseIterable, Hashable, Sendable, Comparable {
  case selfCare
  case nextAppointment
  case clinicToday
  case urgentSameDay
  case emergency

  package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

  /// The code in content, cases and JSON; the same in every language.
  package var code: String {
    switch self {
    case .selfCare: "self-care"
    case .nextAppointment: "next-appointment"
    case .clinicToday: "clinic-today"
    case .urgentSameDay: "urgent-same-day"
    case .emergency: "emergency"
    }
  }

  /// The short name, in the words of a language; in English it is the code.
  package var name: Phrase {
    switch self {
    case .selfCare: .selfCareName
    case .nextAppointment: .nextAppointmentName
    case .clinicToday: .clinicTodayName
    case .urgentSameDay: .urgentSameDayName
    case .emergency: .emergencyName
    }
  }

  package init?(code: some StringProtocol) {
    guard let level = Self.allCases.first(where: { $0.code == code.lowercased() }) else { return nil }
    self = level
  }

  package static let codes = allCases.map(\.code)

  /// The alert at the start of an outcome of this level.
  package var alert: Alert {
    switch self {
    case .selfCare: .tip
    case .nextAppointment: .note
    case .clinicToday: .important
    case .urgentSameDay: .warning
    case .emergency: .caution
    }
  }

  package init(_ alert: Alert) {
    switch alert {
    case .tip: self = .selfCare
    case .note: self = .nextAppointment
    case .important: self = .clinicToday
    case .warning: self = .urgentSameDay
    case .caution: self = .emergency
    }
  }

  package var style: Style {
    switch self {
    case .selfCare: .calm
    case .nextAppointment: .appointment
    case .clinicToday: .clinic
    case .urgentSameDay: .urgent
    case .emergency: .emergency
    }
  }

  /// The scale beside the headline, so that the level is visible without colour and without reading.
  package var scale: UrgencyScale { UrgencyScale(step: rawValue + 1) }

  /// The level raised by a number of steps, at most to emergency.
  package func raised(by steps: Int) -> Level {
    Level(rawValue: min(Level.emergency.rawValue, rawValue + max(0, steps))) ?? .emergency
  }
}
