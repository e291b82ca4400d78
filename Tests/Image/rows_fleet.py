"""A terminal that takes new versions from the clinic's repository, and reports."""

import time

from fleet import REPORT, Fleet
from session import MARKER, power_on
from table import expect

UPDATE = "systemctl start --no-block chairside-kiosk-update.service"


def served(boot):
    """The clinic's repository and its place for reports, on the network of the machine."""
    if boot.fleet is None:
        boot.fleet = Fleet(boot.folder / "fleet", boot.packages)
        boot.fleet.serve()
    return boot.fleet


def fleet_rows(boot):
    fleet = served(boot)
    row = boot.table.row

    def cable():
        boot.start(network="user")
        power_on(boot)
        end = time.monotonic() + 60
        while not boot.machine.output("cat /run/systemd/netif/leases/* 2>/dev/null"):
            expect(time.monotonic() < end, "no address")
            time.sleep(2)
        listening = boot.machine.output("cat /proc/net/tcp /proc/net/tcp6 | awk '$4 == \"0A\" {print $2}'; "
                                        "cat /proc/net/udp /proc/net/udp6 | awk '$4 == \"07\" {print $2}'").split()
        # 127.0.0.53 and 127.0.0.54, port 53, for this machine alone, and port 68, on which addresses come.
        outside = [place for place in listening
                   if not place.startswith(("3500007F:", "3600007F:")) and not place.endswith(":0044")]
        expect(not outside, str(outside))
        return f"an address by DHCP; {len(listening)} sockets, none for others"
    row("fleet", "With a cable there is a network, and nothing listens to it", cable)
    machine, output = boot.machine, boot.machine.output

    def version():
        return output("dpkg-query -W -f '${db:Status-Abbrev}${Version} ' 'chairside*'").replace("ii ", "").split()

    def wait_for(revision, between=lambda: None, seconds=600):
        """Waits until every package has a revision; `between` is done every ten seconds."""
        end = time.monotonic() + seconds
        while any(not one.endswith(f"-{revision}") for one in version()):
            failed = output("systemctl show -P ActiveState chairside-kiosk-update") == "failed"
            expect(time.monotonic() < end and not failed, f"{version()}: " + output(
                "journalctl -q -u chairside-kiosk-update --no-pager -o cat | tail -4"))
            between()
            time.sleep(10)

    def is_protected(seconds=180):
        end = time.monotonic() + seconds
        while "ro" not in output("findmnt -n -o FS-OPTIONS /").split(",")[0]:
            expect(time.monotonic() < end, "still writable")
            time.sleep(3)

    def type_marker():
        machine.key("slash")
        machine.type(MARKER)
        boot.shows(MARKER)

    def search_again():
        machine.key("esc")
        boot.shows("How can we help?", 60)
        type_marker()

    def at_night():
        fleet.publish(2, "Words of the second version")
        boot.begin()
        type_marker()
        before = boot.kiosk()
        output("date -s 'tomorrow 02:59:57'")
        start = time.monotonic()
        wait_for(2, search_again)
        search_again()
        expect(boot.kiosk() == before, "another process")
        return f"after {time.monotonic() - start:.0f} s, in which the same visit went on, with a search"
    row("fleet", "At three at night it takes a new version, while somebody is in a visit", at_night)

    def next_visit():
        machine.key("esc")
        boot.end()
        end = time.monotonic() + 240
        while True:
            boot.begin()
            expect("(deleted)" not in output(f"readlink /proc/{boot.kiosk()}/exe"), "the old program")
            machine.key("1")
            boot.shows("Home > Side effects")
            if "Words of the second version" in boot.text():
                machine.picture("updated")
                # A guide, which is counted.
                machine.key("1")
                boot.shows("Home > Side effects > Danger signs")
                machine.key("0")
                boot.end()
                return "the new program, and a title of the new guidance"
            expect(time.monotonic() < end, boot.text())
            machine.key("0")
            boot.end()
    row("fleet", "The next visit has the new version", next_visit)

    def protected():
        is_protected()
        expect(output("systemctl show -P Result chairside-kiosk-update") == "success", "the update failed")
        return "read-only, and the update ended well"
    row("fleet", "Then the disk is read-only again", protected)

    def idle():
        fleet.publish(3, "Words of the third version")
        boot.at_first_screen()
        before = boot.kiosk()
        output(UPDATE)
        wait_for(3)
        start = time.monotonic()
        while boot.kiosk() in (before, "0"):
            expect(time.monotonic() - start < 90, "the same process")
            time.sleep(2)
        seconds = time.monotonic() - start
        boot.at_first_screen()
        is_protected()
        return f"another process within {seconds:.0f} s, by no key"
    row("fleet", "Where nobody sits there, it starts anew with the new version", idle)

    def forged():
        fleet.publish(4, "Words of the fourth version")
        fleet.sign_with_another_key()
        output("systemctl reset-failed chairside-kiosk-update")
        code, _ = machine.run("systemctl start chairside-kiosk-update.service")
        said = output("journalctl -q -u chairside-kiosk-update --no-pager -o cat | grep -i -m1 -E 'signature|NO_PUBKEY|not signed'")
        expect(code != 0 and all(one.endswith("-3") for one in version()), f"{code} {version()}")
        is_protected(0)
        fleet.sign()
        return said[:150]
    row("fleet", "What another key has signed is refused, and nothing is written", forged)

    def cut():
        output(UPDATE)
        end = time.monotonic() + 200
        while "rw" not in output("findmnt -n -o FS-OPTIONS /").split(",")[0]:
            expect(time.monotonic() < end, "nothing is installed")
        time.sleep(4)
        half = version()
        machine.off()
        boot.start(network="user")
        seen = power_on(boot)
        boot.machine.output(UPDATE)
        return half, seen
    def cut_and_finished():
        half, seen = cut()
        nonlocal machine, output
        machine, output = boot.machine, boot.machine.output
        end = time.monotonic() + 600
        while any(not one.endswith("-4") for one in version()) or output("dpkg --audit"):
            expect(time.monotonic() < end, f"{version()} {output('dpkg --audit')}")
            time.sleep(5)
        is_protected()
        boot.begin()
        boot.end()
        return f"cut at {' '.join(half)}; {seen}; then all are at 4"
    row("fleet", "The power is cut while packages are installed: it starts, and finishes later", cut_and_finished)
    boot.machine.off()


def report_rows(boot):
    fleet = served(boot)
    boot.start(network="user")
    power_on(boot)
    output = boot.machine.output

    def reported():
        boot.begin()
        for page in ("Home > Side effects", "Home > Side effects > Danger signs"):
            boot.machine.key("1")
            boot.shows(page)
        boot.machine.key("0")
        boot.end()
        output("date -s '23:59:20'")
        # A kiosk that starts takes the new time for when it publishes next: every ten minutes, so also at midnight.
        output(f"kill -9 {boot.kiosk()}")
        boot.at_first_screen()
        end = time.monotonic() + 120
        while "chairside_visits" not in output("cat /var/lib/chairside-kiosk/kiosk.prom"):
            expect(time.monotonic() < end, "nothing is published")
            time.sleep(2)
        output("date -s '00:01:58'")
        end = time.monotonic() + 60
        # A report of four o'clock may have come before.
        while not any("chairside_visits" in text for _, text in fleet.reports):
            expect(time.monotonic() < end, f"{len(fleet.reports)} reports without counts: " + output(
                "journalctl -q -u chairside-kiosk-report --no-pager -o cat | tail -3"))
            time.sleep(2)
        path, text = fleet.reports[-1]
        expect(REPORT.endswith(path), path)
        installed = output("dpkg-query -W -f '${Package} ${Version}\\n' 'chairside*'").split("\n")
        for name, version in (line.split() for line in installed):
            expect(f'chairside_package_info{{package="{name}",version="{version}"}} 1' in text, text)
        expect(len(installed) == 4, str(installed))
        expect("chairside_visits_opening_guide_below_five" in text, text)
        expect(MARKER not in text, "a word of a visit")
        return f"{len(text.splitlines())} lines after midnight: four versions, and counts under five as such"
    boot.table.row("fleet", "It reports its version and the day's counts", reported)
    boot.machine.off()
