"""What the README tells an owner to do with a stick, from making the image to going back."""

import hashlib
import os
import pathlib
import pty
import re
import select
import subprocess
import time

from fleet import PACKAGING
from session import power_on
from table import expect

HERE = pathlib.Path(__file__).resolve().parent
NAME = "Clínica O'Neill"
PIN = "975312"
ANSWERS = [
    ("clinic's name", NAME), ("whom to ask", "Pregunte en la mesa azul."), ("language", "es"), ("number", "es-ES"),
    ("Colours", "blue"), ("Voice", ""), ("millimetres", "300"),
    # There is no such colour, so all is asked again, and what was right is kept.
    (f"[{NAME}]", ""), ("mesa azul", ""), ("[es]", ""), ("[es-ES]", ""), ("[blue]", "dark"), ("Voice", ""), ("[300]", ""),
    ("New PIN", "123456"), ("New PIN", PIN), ("same again", PIN),
]
MIB = 1 << 20


def make_by_answers(boot, image):
    """Runs build-image in a terminal, and types what it asks for. Returns all that it printed."""
    parent, terminal = pty.openpty()
    process = subprocess.Popen(
        [str(PACKAGING / "build-image"), "--packages", str(boot.packages), "--with", str(HERE / "inside"), "--cache",
         str(boot.folder / "base.tar"), str(image)], stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True)
    os.close(terminal)
    waiting, printed, said = list(ANSWERS), "", ""
    end = time.monotonic() + 900
    while True:
        expect(time.monotonic() < end, f"no end: {printed[-300:]}")
        if select.select([parent], [], [], 1)[0]:
            try:
                text = os.read(parent, 4096).decode(errors="replace")
            except OSError:
                break
            printed, said = printed + text, said + text
        elif waiting and waiting[0][0] in said:
            os.write(parent, (waiting.pop(0)[1] + "\n").encode())
            said = ""
        if process.poll() is not None and not select.select([parent], [], [], 0)[0]:
            break
    os.close(parent)
    expect(process.wait() == 0 and not waiting, f"{waiting} {printed[-400:]}")
    return printed


def settings_on(stick):
    """How another computer names the stick's first partition."""
    return f"{stick}@@{MIB}"


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def stick_rows(boot):
    row = boot.table.row
    before = []
    image, stick, disk = (boot.folder / name for name in ("asked.img", "stick.img", "disk.img"))

    def asked():
        printed = make_by_answers(boot, image)
        expect(PIN not in printed, "the PIN was shown")
        return f"{len(ANSWERS)} answers, of which the PIN is not shown; " + printed.strip().splitlines()[-1].split(": ")[1]
    row("stick", "build-image asks what it needs, in a terminal", asked)

    def first_start():
        # A stick is larger than the image; a program for sticks writes the image to its beginning.
        subprocess.run(["cp", "--sparse=always", str(image), str(stick)], check=True)
        os.truncate(stick, 4 << 30)
        # A computer has a disk of its own.
        disk.write_bytes(os.urandom(8 * MIB))
        before.append(digest(disk))
        boot.start(image=stick, disk=disk)
        seen = power_on(boot, "Presione una tecla")
        boot.shows(NAME)
        boot.shows("mesa azul")
        boot.machine.picture("stick")
        return f"{seen}, with the name and in the language that were typed"
    row("stick", "Written to a larger stick, it starts a computer (README, steps 1 to 3)", first_start)

    def pin():
        boot.machine.key("0", "0", "0", "asterisk", "ret")
        boot.shows("PIN")
        boot.machine.type(PIN)
        boot.machine.key("ret")
        boot.shows("112", 20)
        boot.machine.key("esc")
        return "the menu of staff"
    row("stick", "Staff come in by the PIN that was typed", pin)

    def edited():
        boot.machine.off()
        environment = {**os.environ, "MTOOLS_SKIP_CHECK": "1"}
        text = subprocess.run(["mtype", "-i", settings_on(stick), "::/kiosk.yaml"], check=True, capture_output=True,
                              env=environment).stdout.decode()
        # As an editor of Windows saves it, with a line that is none.
        text = re.sub(r"(?m)^service:.*", "service: Clínica Nueva", text) + "staff-help: Ask: anybody\n"
        (boot.folder / "kiosk.yaml").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
        subprocess.run(["mcopy", "-o", "-i", settings_on(stick), str(boot.folder / "kiosk.yaml"), "::/kiosk.yaml"],
                       check=True, env=environment)
        boot.start(image=stick, disk=disk)
        seen = power_on(boot, "Presione una tecla")
        boot.shows("Clínica Nueva")
        boot.machine.key("1")
        time.sleep(2)
        boot.shows("112")
        return f"{seen}; the new name, and the emergency number stays"
    row("stick", "kiosk.yaml is edited on another computer, with a slip (step 4)", edited)

    def back():
        boot.machine.off()
        expect(before == [digest(disk)], "it was changed")
        return "the computer's own disk has the same bytes as before"
    row("stick", "Nothing on the computer was changed (step 5)", back)
    boot.machine.off()
