"""One run of the boot test: the machine, its table, and what the rows share."""

import datetime
import pathlib
import time

from machine import Machine
from table import Table, expect

FIRST_SCREEN = "Press any key"
OUT_OF_SERVICE = "out of service"
# In a visit; in parts, so that no file of the image has it because of this one.
MARKER = "qzx" + "vwkj"
# Seconds of the guest's clock within which the first screen has to be there after a fault.
LIMIT = 2.0

HEAD = f"""# What a real image showed

Run by `Tests/Image/run` on {datetime.date.today():%-d %B %Y}: {{count}} rows, {{failures}} that fail. QEMU in software (no hardware
virtualization), 2 processors, 1 GiB of memory, a stick on USB 3, 1280x800. Seconds are of the guest's clock,
which runs as fast as ours, while its processor is some twenty times slower than the one it runs on.
"""


class Boot:
    """One run: the machine, and what the rows share."""

    def __init__(self, folder, image, results, packages):
        """`packages` is the folder with those that the image has."""
        self.packages = packages
        self.folder = pathlib.Path(folder)
        self.image = image
        self.machine = None
        self.fleet = None
        self.table = Table(results, HEAD, lambda name: self.machine.picture(name), self.folder / "rows.json")

    def start(self, image=None, **options):
        self.machine = Machine(image or self.image, self.folder, **options)

    # What rows are made of.

    def kiosk(self, name="MainPID"):
        return self.machine.output(f"systemctl show -P {name} chairside-kiosk")

    def at_first_screen(self, seconds=60):
        expect(self.machine.shows(FIRST_SCREEN, seconds), "not the first screen: " + self.text())

    def text(self):
        return " / ".join(row.strip() for row in self.machine.screen() if row.strip(" ─"))

    def shows(self, text, seconds=20):
        expect(self.machine.shows(text, seconds), f"no \"{text}\": {self.text()}")

    def begin(self):
        """A visit in English, at its home screen, whatever the row before left."""
        if self.machine.shows("How can we help?", 0):
            return
        if not self.machine.shows(FIRST_SCREEN, 30):
            self.machine.run(f"kill -9 {self.kiosk()}")
            self.at_first_screen()
        self.machine.key("1")
        self.shows("How can we help?")

    def end(self):
        """Ends a visit by a key, at its home screen or at a page."""
        self.machine.key("e")
        self.machine.key("ret")
        self.at_first_screen()

    def opens_a_page(self, key="1", seconds=20):
        """At the home screen: a key leads to a page, and back."""
        self.machine.key(key)
        self.shows("Home >", seconds)
        self.machine.key("0")
        self.shows("How can we help?")

    def back_after(self, fault, settle=5, limit=LIMIT):
        """Runs a fault; returns the guest's seconds until the kiosk has shown its first frame again. Asks nothing of the
        guest in the first `settle` seconds: in this computer a question to systemd takes half a second of a processor."""
        before = self.kiosk("ActiveEnterTimestampMonotonic")
        clock = self.machine.output(f"cut -d' ' -f1 /proc/uptime; {fault}").splitlines()[0]
        time.sleep(settle)
        end = time.monotonic() + 60
        while self.kiosk("ActiveEnterTimestampMonotonic") in (before, "0"):
            expect(time.monotonic() < end, "it does not come back")
            time.sleep(3)
        self.at_first_screen()
        seconds = int(self.kiosk("ActiveEnterTimestampMonotonic")) / 1e6 - float(clock)
        expect(seconds <= limit, f"{seconds:.2f} s")
        return f"{seconds:.2f} s"

    def stays(self, *keys):
        """Presses keys in a visit; the same process still shows the same screen."""
        self.begin()
        before = (self.kiosk(), self.machine.output("cat /proc/sys/kernel/random/boot_id"))
        for key in keys:
            self.machine.key(key)
        time.sleep(1)
        active = self.machine.output("cat /sys/class/tty/tty0/active")
        expect(active == "tty1", f"console {active}")
        after = (self.kiosk(), self.machine.output("cat /proc/sys/kernel/random/boot_id"))
        expect(before == after, "another process or another start")
        self.shows("How can we help?", 5)
        return "same process, same screen, console tty1"


def power_on(boot, first_screen=FIRST_SCREEN):
    """From the power switch to the first screen."""
    boot.machine.wait_for_agent()
    expect(boot.machine.shows(first_screen, 180), "not the first screen: " + boot.text())
    seconds = int(boot.kiosk("ActiveEnterTimestampMonotonic")) / 1e6
    logins = boot.machine.output("cat /proc/[0-9]*/comm 2>/dev/null | grep -E 'getty|^login$'; loginctl --no-legend list-sessions")
    expect(logins == "", f"there is a login: {logins}")
    return f"first screen {seconds:.0f} s after the kernel's start, no login"
