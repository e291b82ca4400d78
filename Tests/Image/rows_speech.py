"""The voice."""

import subprocess
import time

from table import expect


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
        boot.opens_a_page(seconds=10)
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
