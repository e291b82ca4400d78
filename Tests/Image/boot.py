"""Starts an image of a kiosk in a computer in software, and tries what a clinic relies on. See run."""

import sys

from machine import available
from rows_faults import disk_row, fault_rows, wipe_rows
from rows_fleet import fleet_rows, report_rows
from rows_machine import key_rows, machine_rows
from rows_power import power_rows
from rows_speech import speech_rows
from rows_stick import stick_rows
from session import Boot, power_on
from table import expect


def main():
    missing = available()
    if missing:
        sys.exit(f"boot.py: not there: {', '.join(missing)}")
    folder, results, packages, *parts = sys.argv[1:]
    boot = Boot(folder, f"{folder}/kiosk.img", results, packages)
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
    boot.machine.off()
    for rows in [group for group in [power_rows, fleet_rows, report_rows] if not parts or group.__name__ in parts]:
        rows(boot)
    disk_row(boot)
    if not parts or "stick_rows" in parts:
        stick_rows(boot)
    print(f"{len(boot.table.rows) - boot.table.failures} passed, {boot.table.failures} failed")
    sys.exit(1 if boot.table.failures else 0)


main()
