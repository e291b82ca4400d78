"""Starts an image of a kiosk in a computer in software, and tries what a clinic relies on. See run."""

import datetime
import pathlib
import subprocess
import sys
import time

from machine import Machine, available
from table import Table, expect

FIRST_SCREEN = "Press any key"
OUT_OF_SERVICE = "out of service"
# In a visit; in parts, so that no file of the image has it because of this one.
MARKER = "qzx" + "vwkj"
# Seconds of the guest's clock within which the first screen has to be there after a fault.
LIMIT = 2.0

HEAD = f"""# What a real image showed

Run by `Tests/Image/run` on {datetime.date.today():%-d %B %Y}: {{count}} rows, {{failures}} that fail. QEMU in software (no
hardware virtualization), 2 processors, 1 GiB of memory, a stick on USB 3, 1280x800. Seconds are of the guest's clock,
which runs as fast as ours, while its processor is some twenty times slower than the one it runs on.
"""


class Boot:
    """One run: the machine, and what the rows share."""

    def __init__(self, folder, image, results):
        self.folder = pathlib.Path(folder)
        self.image = image
        self.machine = None
        self.table = Table(results, HEAD, lambda name: self.machine.picture(name))

    def start(self, **options):
        self.machine = Machine(self.image, self.folder, **options)

    # What rows are made of.

    def kiosk(self, name="MainPID"):
        return self.machine.output(f"systemctl show -P {name} chairside-kiosk")

    def at_first_screen(self, seconds=60):
        expect(self.machine.shows(FIRST_SCREEN, seconds), "not the first screen: " + self.text())

    def text(self):
        return " / ".join(row.strip() for row in self.machine.screen() if row.strip())

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

    def back_after(self, fault, settle=12, limit=LIMIT):
        """Runs a fault; returns the guest's seconds until the kiosk has shown its first frame again."""
        before = self.kiosk("ActiveEnterTimestampMonotonic")
        clock = self.machine.output(f"cut -d' ' -f1 /proc/uptime; {fault}").splitlines()[0]
        end = time.monotonic() + settle + 60
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


def power_on(boot):
    """From the power switch to the first screen."""
    boot.machine.wait_for_agent()
    boot.at_first_screen(180)
    seconds = int(boot.kiosk("ActiveEnterTimestampMonotonic")) / 1e6
    logins = boot.machine.output("cat /proc/[0-9]*/comm 2>/dev/null | grep -E 'getty|^login$'; loginctl --no-legend list-sessions")
    expect(logins == "", f"there is a login: {logins}")
    return f"first screen {seconds:.0f} s after the kernel's start, no login"


def machine_rows(boot):
    """The machine as it stands after its start."""
    run, output, row = boot.machine.run, boot.machine.output, boot.table.row

    def units():
        output("systemctl is-system-running --wait")
        failed = output("systemctl list-units --failed --plain --no-legend --no-pager")
        expect(failed == "", failed)
        return "none of " + output("systemctl list-units --plain --no-legend --no-pager | wc -l")
    row("start", "No unit has failed", units)

    def settings():
        boot.shows("Test clinic")
        boot.shows("Ask at the green desk")
        expect("vfat" in output("findmnt -n -o FSTYPE /etc/chairside/kiosk.yaml"), "not from the stick")
        return "clinic's name and help line, from the first partition"
    row("start", "The settings on the stick are in force", settings)

    def read_only():
        code, words = run("touch /etc/x; touch /usr/x; touch /var/x; touch /home/x")
        expect(words.count("Read-only file system") == 4, words)
        return "root itself cannot write to /etc, /usr, /var, /home"
    row("disk", "The disk is read-only", read_only)

    def in_memory():
        writable = output("findmnt -rn -o TARGET,FSTYPE,OPTIONS | awk '$3 ~ /^rw/ {print $2}' | sort -u").split()
        disks = [name for name in writable if name in ("ext4", "vfat", "xfs", "btrfs")]
        expect(not disks, str(disks))
        expect("swap" not in output("cat /proc/swaps | tail -n +2; swapon --show"), "there is swap")
        return "nothing on a disk is writable, and there is no swap"
    row("disk", "All that is written is in memory", in_memory)

    def sandbox():
        status = output(f"cat /proc/{boot.kiosk()}/status")
        values = dict(line.split(":\t") for line in status.splitlines() if ":\t" in line)
        expect(values["NoNewPrivs"].strip() == "1" and values["Seccomp"].strip() == "2", status[:200])
        expect(values["CapEff"].strip() == "0" * 16 and not values["Uid"].startswith("0"), status[:200])
        return "own user, no capabilities, no new privileges, seccomp filter"
    row("start", "The kiosk runs in its sandbox", sandbox)

    def kernel():
        seen = output("sysctl -n kernel.sysrq kernel.printk dev.tty.legacy_tiocsti 2>/dev/null || "
                      "cat /proc/sys/kernel/sysrq /proc/sys/kernel/printk")
        expect(seen.split()[0] == "0" and seen.split()[1] == "3", seen)
        return "SysRq 0, messages up to 3"
    row("start", "The kernel has the kiosk's settings", kernel)

    def content():
        end = time.monotonic() + 120
        while run("ls /var/lib/chairside-kiosk/content/good")[0] != 0:
            expect(time.monotonic() < end, "there is no checked content")
            time.sleep(2)
        said = output("journalctl -b -q --no-pager -o cat -t chairside-kiosk")
        expect(said == "", said)
        return "kept, and nothing to complain of: " + output(
            "systemctl show -P ExecMainStatus chairside-kiosk-content") + " is the status of the check"
    row("content", "The shipped content is checked in its own step, in each language", content)

    def console():
        size = output("stty size -F /dev/tty1")
        expect(size == "25 80", size)
        return "25 rows of 80, which are 16x32 dots on 1280x800"
    row("console", "The first screen is in large letters", console)
    boot.machine.picture("first-screen")


def key_rows(boot):
    """What a visitor does, and what a visitor must not be able to do, by keys."""
    machine, output, row = boot.machine, boot.machine.output, boot.table.row

    def guide():
        boot.begin()
        machine.picture("home")
        machine.key("1")
        boot.shows("Home > Side effects")
        machine.key("1")
        boot.shows("Home > Side effects > Danger signs")
        machine.picture("guide")
        machine.key("1")
        boot.shows("Question 1 of")
        machine.picture("question")
        seen = machine.screen()[0].strip()
        machine.key("0")
        boot.shows("How can we help?")
        return seen
    row("visit", "A digit opens a guide", guide)

    def spanish():
        boot.begin()
        boot.end()
        machine.key("2")
        boot.shows("¿En qué podemos ayudarle?")
        machine.picture("spanish")
        boot.end()
        return "¿En qué podemos ayudarle?"
    row("visit", "2 begins in Spanish", spanish)

    def larger():
        boot.begin()
        boot.end()
        before = output("stty size -F /dev/tty1")
        machine.key("8")
        time.sleep(3)
        machine.picture("larger-first")
        machine.key("1")
        time.sleep(3)
        machine.picture("larger-home")
        seen = boot.text()
        expect("How can we help?" in seen or "▀" in seen or "▄" in seen or "█" in seen, seen)
        after = output("stty size -F /dev/tty1")
        boot.end()
        return f"rows and columns from {before} to {after}, " + (
            "with half-block letters" if any(c in seen for c in "▀▄█") else "without half blocks")
    row("console", "8 makes the text larger", larger)

    def restored():
        boot.begin()
        machine.picture("after-larger")
        expect("▀" not in boot.text(), boot.text())
        return "the usual text"
    row("console", "The next visit has the usual text", restored)

    # With modifiers they are function keys as without: F2 goes to the next language, so it is pressed twice; others open
    # pages, so 0 goes home after them.
    row("keys", "Ctrl-Alt-F1 to F7 lead to no other console",
        lambda: boot.stays("ctrl-alt-f2", *[f"ctrl-alt-f{n}" for n in range(1, 8)], "0", "0"))
    row("keys", "Alt with arrows leads nowhere", lambda: boot.stays("alt-left", "alt-right"))
    row("keys", "Ctrl-Alt-Del, eight times in two seconds, does nothing",
        lambda: boot.stays(*["ctrl-alt-delete"] * 8))
    row("keys", "SysRq b, c, e, k and r do nothing",
        lambda: boot.stays("alt-sysrq-b", "alt-sysrq-c", "alt-sysrq-e", "alt-sysrq-k", "alt-sysrq-r"))
    row("keys", "Ctrl-C, Ctrl-Z, Ctrl-\\ and Ctrl-D end nothing",
        lambda: boot.stays("ctrl-c", "ctrl-z", "ctrl-backslash", "ctrl-d"))
    row("keys", "Ctrl-S, Scroll Lock and Pause stop nothing",
        lambda: boot.stays("ctrl-s", "scroll_lock", "pause"))
    row("keys", "Shift-PageUp shows nothing of before", lambda: boot.stays("shift-pgup", "shift-pgup"))

    def power_button():
        machine.ask("system_powerdown")
        return boot.stays()
    row("keys", "The power button, pressed shortly, does nothing", power_button)

    def keyboard():
        machine.monitor("device_del keyboard")
        time.sleep(2)
        boot.shows("How can we help?", 5)
        machine.monitor("device_add usb-kbd,id=keyboard,bus=usb.0")
        time.sleep(4)
        boot.stays("ctrl-alt-f2", "ctrl-alt-f2", "ctrl-c")
        machine.key("6")
        boot.shows("Home >")
        machine.key("0")
        boot.shows("How can we help?")
        return "the screen stays; when it is back, digits work and Ctrl-Alt-F2 does not"
    row("keys", "The keyboard is unplugged and plugged in again", keyboard)
    def ends():
        boot.begin()
        boot.end()
        return "the first screen"
    row("visit", "A visit ends by e and Enter", ends)

    def pin():
        machine.key("0", "0", "0", "asterisk", "ret")
        boot.shows("PIN")
        machine.type("246813")
        machine.key("ret")
        boot.shows("elf-test")
        machine.picture("staff-menu")
        machine.key("4")
        boot.shows("Content and self-test")
        machine.picture("self-test")
        seen = boot.text()
        machine.key("esc")
        time.sleep(1)
        machine.key("esc")
        boot.at_first_screen()
        return seen
    row("staff", "Staff open their menu and the self-test by PIN", pin)


def fault_rows(boot):
    """What goes wrong, and how fast the first screen is back."""
    machine, output, run, row = boot.machine, boot.machine.output, boot.machine.run, boot.table.row

    def killed():
        boot.begin()
        return boot.back_after(f"kill -9 {boot.kiosk()}")
    row("faults", f"Killed in a visit: first screen within {LIMIT:.0f} s of the guest's clock", killed)

    def crashed():
        boot.begin()
        return boot.back_after(f"kill -SEGV {boot.kiosk()}")
    row("faults", f"Crashed in a visit: within {LIMIT:.0f} s", crashed)

    def hung():
        boot.begin()
        whole = boot.back_after(f"kill -STOP {boot.kiosk()}", limit=10 + LIMIT + 1)
        line = output("journalctl -b -q --no-pager -o short-monotonic -u chairside-kiosk -g 'Watchdog timeout' | tail -1")
        found = float(line.split("]")[0].strip("[ "))
        seconds = int(boot.kiosk("ActiveEnterTimestampMonotonic")) / 1e6 - found
        expect(seconds <= LIMIT, f"{seconds:.2f} s after it was noticed")
        return f"{seconds:.2f} s after systemd noticed it, {whole} after it hung (the watchdog waits for 10 s)"
    row("faults", f"Hung in a visit: within {LIMIT:.0f} s after it is noticed", hung)

    def full(place):
        def attempt():
            run(f"dd if=/dev/zero of={place}/full bs=1M 2>/dev/null")
            boot.begin()
            seen = boot.back_after(f"kill -9 {boot.kiosk()}")
            boot.begin()
            machine.key("1")
            boot.shows("Home >")
            boot.end()
            run(f"rm {place}/full")
            return f"{seen}, and a guide opens"
        return attempt
    for place in ("/run", "/var/lib/chairside-kiosk", "/tmp", "/var/log"):
        row("faults", f"{place} is full: within {LIMIT:.0f} s, and visits go on", full(place))

    def memory():
        boot.begin()
        pid = boot.kiosk()
        output("systemd-run --quiet --wait --property=RuntimeMaxSec=60 tail /dev/zero")
        killed = output("journalctl -b -k -q --no-pager -o cat -g 'Out of memory: Killed' | sed 's/.*Killed//; s/total-vm.*//'")
        expect("tail" in killed and "chairside" not in killed, killed)
        expect(boot.kiosk() == pid, "another process")
        boot.shows("How can we help?", 60)
        boot.end()
        return "the program that took it is ended, and the visit goes on"
    row("faults", "The machine's memory runs out", memory)

    def clock():
        run("date -s '+10 years'")
        boot.begin()
        boot.end()
        run("date -s '-10 years'")
        return "visits go on"
    row("faults", "The clock is ten years ahead", clock)

    content = "/usr/share/chairside/Content"

    def newer():
        run(f"mkdir -p /run/new && cp -r {content}/. /run/new/")
        run("sed -i 's/^title: .*/title: Quite new answers/; s/^# .*/# Quite new answers/' /run/new/en/faq/answers.md")
        run(f"mount --bind /run/new {content}")
        boot.back_after(f"kill -9 {boot.kiosk()}", limit=60)
        end = time.monotonic() + 180
        while True:
            boot.begin()
            machine.key("3")
            time.sleep(2)
            found = "Quite new answers" in boot.text()
            machine.key("0")
            boot.shows("How can we help?")
            boot.end()
            if found:
                return "the new title is there in a visit after the check"
            expect(time.monotonic() < end, "the new content does not come")
    row("content", "New content is shown from a visit to the next", newer)

    def faulty():
        run("printf 'no guide' > /run/new/en/triage/red-flags.md; touch /run/new/en/triage")
        boot.begin()
        boot.end()
        time.sleep(30)
        boot.begin()
        machine.key("6")
        boot.shows("Home >")
        machine.picture("last-good")
        seen = machine.screen()[0].strip()
        machine.key("0")
        boot.shows("How can we help?")
        boot.end()
        return f"{seen}: the last good version"
    row("content", "A guide that is broken in new content is shown in its last good version", faulty)

    def removed():
        run(f"umount {content}; mkdir -p /run/none; mount --bind /run/none {content}")
        boot.back_after(f"kill -9 {boot.kiosk()}", limit=60)
        boot.begin()
        boot.end()
        return "the last good version is shown"
    row("content", "All content is removed", removed)

    def nothing():
        run("rm -rf /var/lib/chairside-kiosk/content")
        machine.run(f"kill -9 {boot.kiosk()}")
        boot.shows(OUT_OF_SERVICE, 60)
        machine.picture("out-of-service")
        seen = boot.text()
        run(f"umount {content}")
        boot.at_first_screen(180)
        return f"\"{seen[:120]}\", and the first screen once content is there"
    row("content", "All content and its copy are removed: out of service, until it is back", nothing)


def speech_rows(boot):
    """Headphones, the voice, and what is left of what it said."""
    machine, output, run, row = boot.machine, boot.machine.output, boot.machine.run, boot.table.row
    sound = boot.folder / "sound.wav"

    def server(name="MainPID"):
        return output(f"systemctl show -P {name} chairside-speech")

    def plugged():
        boot.at_first_screen()
        machine.monitor("device_add usb-audio,id=headphones,audiodev=sound,bus=usb.0")
        end = time.monotonic() + 90
        while server("ActiveState") != "active":
            expect(time.monotonic() < end, "no server: " + output("journalctl -b -u chairside-speech --no-pager | tail -3"))
            time.sleep(2)
        time.sleep(20)
        return "the server runs; card " + output("cat /proc/asound/cards | head -1")
    row("speech", "Headphones plugged in by USB start the voice", plugged)

    def heard():
        boot.begin()
        time.sleep(20)
        size = sound.stat().st_size
        expect(size > 20_000, f"{size} bytes of sound")
        # The header is written when QEMU ends.
        samples = subprocess.run(
            ["sox", "-t", "raw", "-r", "44100", "-e", "signed", "-b", "16", "-c", "2", str(sound), "-n", "stat"],
            capture_output=True, text=True).stderr
        level = [line for line in samples.splitlines() if line.startswith("RMS     amplitude")][0].split()[-1]
        expect(float(level) > 0.001, f"amplitude {level}")
        return f"{size / 44100 / 4:.1f} s of sound, RMS amplitude {level}"
    row("speech", "It is heard", heard)

    def renewed():
        before = server()
        boot.end()
        end = time.monotonic() + 60
        while server() in (before, "0"):
            expect(time.monotonic() < end, f"still process {before}")
            time.sleep(2)
        return "another process"
    row("speech", "After a visit the speech server is another process", renewed)

    def killed():
        boot.begin()
        run(f"kill -9 {server()}")
        machine.key("1")
        boot.shows("Home >", 10)
        machine.key("0")
        boot.shows("How can we help?")
        boot.end()
        return "the screen goes on"
    row("speech", "The speech server is killed", killed)

    def unplugged():
        machine.monitor("device_del headphones")
        end = time.monotonic() + 60
        while server("ActiveState") == "active":
            expect(time.monotonic() < end, "the server still runs")
            time.sleep(2)
        boot.begin()
        boot.end()
        return "the server has ended, and visits go on"
    row("speech", "Headphones are unplugged", unplugged)


def wipe_rows(boot):
    """What a visit leaves."""
    machine, output, run, row = boot.machine, boot.machine.output, boot.machine.run, boot.table.row

    def marker():
        boot.begin()
        machine.key("slash")
        machine.type(MARKER)
        boot.shows(MARKER)
        machine.picture("marker")
        machine.key("esc")
        time.sleep(1)
        machine.key("e")
        time.sleep(1)
        machine.key("ret")
        boot.at_first_screen()
        places = run(f"grep -rals {MARKER[:3]}'{MARKER[3:]}' /run /tmp /var /etc --exclude-dir=agent")
        expect(places[0] == 1, places[1])
        expect(MARKER not in output("journalctl -b --no-pager | cat"), "in the journal")
        return "not in /run, /tmp, /var, /etc, nor in the journal"
    row("wipe", "A word typed in a visit is in no file of the running machine", marker)

    def counts():
        run("sync")
        return output("cat /run/chairside/counts* 2>/dev/null | head -3") or "nothing but counts"
    row("wipe", "Counts are numbers", counts)


def disk_row(boot):
    boot.machine.off()

    def bytes_of_disk():
        found = 0
        needle = MARKER.encode()
        with open(boot.image, "rb") as file:
            tail = b""
            while chunk := file.read(1 << 24):
                found += (tail + chunk).count(needle)
                tail = chunk[-len(needle) + 1:]
        expect(found == 0, f"{found} times")
        return f"{pathlib.Path(boot.image).stat().st_size} bytes searched"
    boot.table.row("wipe", "It is nowhere in the bytes of the disk, after the plug was pulled", bytes_of_disk)


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


def main():
    missing = available()
    if missing:
        sys.exit(f"boot.py: not there: {', '.join(missing)}")
    folder, results, *parts = sys.argv[1:]
    boot = Boot(folder, f"{folder}/kiosk.img", results)
    boot.start()
    boot.table.row("start", "Power on leads to the first screen, without a login (BIOS)", lambda: power_on(boot))
    groups = [machine_rows, key_rows, fault_rows, speech_rows, wipe_rows]
    for rows in [group for group in groups if not parts or group.__name__ in parts]:
        try:
            rows(boot)
        except Exception as error:  # The machine is gone: what follows is tried on a new one.
            boot.table.row("start", f"{rows.__name__} can be tried to the end", lambda: expect(False, repr(error)))
            boot.machine.off()
            boot.start()
            power_on(boot)
    disk_row(boot)
    if not parts or "power_rows" in parts:
        power_rows(boot)
    print(f"{len(boot.table.rows) - boot.table.failures} passed, {boot.table.failures} failed")
    sys.exit(1 if boot.table.failures else 0)


main()
