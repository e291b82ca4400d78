import CSandbox
import Glibc
import Guides
import Kiosk
import Library
import Screens

/// The step in which new content is checked, in a process of its own, which the service limits in time and memory.
package enum ContentPreparation {
  /// Checks the content that the settings name. What staff should know goes to standard error, and to the kiosk.
  package static func run(_ options: KioskOptions) {
    KioskLoop.forgetEnvironment()
    if seal_against_programs() == 0 { KioskLoop.complain("The kernel does not seal this program.") }
    if seal_memory() == 0 { KioskLoop.complain("The memory of this program cannot be sealed.") }
    let (settings, _) = options.read()
    let folder = RuntimeFolder(settings.runtimeFolder)
    folder.takeRequestForCheck()
    let content = KioskContentFolder(
      settings, folder: folder, state: KioskLoop.stateFolder, isCheckedElsewhere: false)
    for entry in content.check().entries {
      KioskLoop.complain(entry.notice.message.text(in: .english))
    }
  }
}
