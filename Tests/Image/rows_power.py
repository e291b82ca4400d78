"""Power, the boot menu and the firmware."""

import time

from session import power_on
from table import expect


def power_rows(boot):
    """Power cuts, the boot menu, and the other firmware."""
    def menu():
        boot.start()
        end = time.monotonic() + 25
        while time.monotonic() < end:
            for name in ("esc", "e", "c", "shift"):
                boot.machine.monitor(f"sendkey {name} 40")
                time.sleep(0.15)
        boot.machine.picture("boot-menu")
        return power_on(boot)
    boot.table.row("boot menu", "Esc, e, c and Shift during the start lead nowhere", menu)

    def panic():
        before = boot.machine.output("cat /proc/sys/kernel/random/boot_id")
        boot.machine.agent.write(b"echo c > /proc/sysrq-trigger\n")
        time.sleep(15)
        seen = power_on(boot)
        expect(boot.machine.output("cat /proc/sys/kernel/random/boot_id") != before, "the same start")
        return seen
    boot.table.row("power", "After a panic of the kernel the machine starts again by itself", panic)
    boot.machine.off()

    def cuts():
        for seconds in (8, 16, 24):
            boot.start()
            time.sleep(seconds)
            boot.machine.off()
        boot.start()
        return "three cuts; then " + power_on(boot)
    boot.table.row("power", "The power is cut 8, 16 and 24 s after it was switched on", cuts)
    boot.machine.off()

    def uefi():
        boot.start(uefi=True)
        seen = power_on(boot)
        state = boot.machine.output("od -An -tu1 -j4 -N1 /sys/firmware/efi/efivars/SecureBoot-*")
        boot.machine.picture("uefi")
        expect(state.strip() == "1", f"Secure Boot {state}")
        return f"{seen}, Secure Boot on"
    boot.table.row("start", "The same stick starts by UEFI with Secure Boot", uefi)
    boot.machine.off()
