"""The machine after its start, and its keys."""

import time

from table import expect


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
        boot.opens_a_page("6")
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
