"""What goes wrong, and what a visit leaves."""

import pathlib
import time

from session import LIMIT, MARKER, OUT_OF_SERVICE
from table import expect


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
        whole = boot.back_after(f"kill -STOP {boot.kiosk()}", settle=14, limit=10 + LIMIT + 1)
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
        code, _ = run("grep -q 'A baby or a child' /run/new/en/triage/child.md && "
                      "sed -i 's/A baby or a child/Quite new words/' /run/new/en/triage/child.md")
        expect(code == 0, "no such guide")
        run(f"mount --bind /run/new {content}")
        boot.back_after(f"kill -9 {boot.kiosk()}", limit=60)
        end = time.monotonic() + 180
        while True:
            boot.begin()
            machine.key("1")
            boot.shows("Home > Side effects")
            found = "Quite new words" in boot.text()
            machine.key("0")
            boot.shows("How can we help?")
            boot.end()
            if found:
                return "the new title is there in a visit after the check"
            expect(time.monotonic() < end, "the new content does not come")
    row("content", "New content is shown from a visit to the next", newer)

    def faulty():
        run("printf 'no guide' > /run/new/en/triage/red-flags.md; touch /run/new/en/triage")
        end = time.monotonic() + 240
        while "red-flags" not in output("cat /var/lib/chairside-kiosk/content/report"):
            expect(time.monotonic() < end, "the check finds nothing")
            boot.begin()
            boot.end()
            time.sleep(10)
        boot.begin()
        machine.key("6")
        boot.shows("Home >")
        machine.picture("last-good")
        seen = machine.screen()[0].strip()
        machine.key("0")
        boot.shows("How can we help?")
        boot.end()
        expect("Quite new words" in output("cat /var/lib/chairside-kiosk/content/good/*/en/triage/child.md"), "an older version")
        return f"{seen}: the last good version, as the check has reported"
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
        boot.shows("How can we help?")
        boot.end()
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
