"""A computer in software (QEMU) that starts an image of a kiosk: its power, keys, screen, and commands inside it."""

import json
import os
import pathlib
import shutil
import socket
import subprocess
import time

KEYS = {
    " ": "spc", "\n": "ret", "*": "asterisk", ".": "dot", "/": "slash", "?": "shift-slash", "-": "minus",
}


class Gone(Exception):
    """The machine does not answer."""


class Machine:
    """One machine; use it with `with`, which switches it off."""

    def __init__(self, image, folder, uefi=False, network=None, usb=True, disk=None):
        """
        `network` is the argument of QEMU's -netdev without its id; None means that there is no network card. `disk` is
        the image of a disk inside the computer, beside the stick; None means that there is none.
        """
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        arguments = [
            "qemu-system-x86_64", "-machine", "q35,smm=on" if uefi else "pc", "-m", "1024", "-smp", "2",
            "-accel", "tcg,thread=multi,tb-size=1024", "-cpu", "qemu64,+ssse3,+sse4.1,+sse4.2,+popcnt",
            "-display", "none", "-vga", "std", "-nodefaults", "-no-user-config",
            "-drive", f"file={image},format=raw,if=none,id=stick",
            "-device", "qemu-xhci,id=usb", "-device", "usb-storage,drive=stick,bootindex=1",
            "-serial", "null", "-serial", f"unix:{self._path('agent')},server=on,wait=off",
            "-qmp", f"unix:{self._path('qmp')},server=on,wait=off",
            "-audiodev", f"wav,id=sound,path={self._path('sound.wav')}",
            "-rtc", "base=utc",
        ]
        if disk:
            arguments += ["-drive", f"file={disk},format=raw,if=none,id=disk", "-device", "ide-hd,drive=disk"]
        if usb:
            arguments += ["-device", "usb-kbd,id=keyboard"]
        if uefi:
            shutil.copy("/usr/share/OVMF/OVMF_VARS_4M.ms.fd", self._path("variables.fd"))
            arguments += [
                "-global", "driver=cfi.pflash01,property=secure,value=on",
                "-drive", "if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.ms.fd",
                "-drive", f"if=pflash,format=raw,file={self._path('variables.fd')}",
            ]
        if network:
            arguments += ["-netdev", f"{network},id=net", "-device", "virtio-net-pci,netdev=net,romfile="]
        else:
            arguments += ["-nic", "none"]
        for name in ("agent", "qmp"):
            pathlib.Path(self._path(name)).unlink(missing_ok=True)
        self.log = open(self.folder / "qemu.log", "ab")
        self.process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        self.qmp = self._connect("qmp").makefile("rwb", buffering=0)
        self.qmp.readline()
        self.ask("qmp_capabilities")
        self.agent = None

    def _path(self, name):
        return str(self.folder / name)

    def _connect(self, name):
        end = time.monotonic() + 20
        while True:
            connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                connection.connect(self._path(name))
                return connection
            except OSError:
                connection.close()
                if time.monotonic() > end or self.process.poll() is not None:
                    raise Gone(f"QEMU does not start; see {self.folder / 'qemu.log'}")
                time.sleep(0.1)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.off()

    def off(self):
        """Pulls the plug."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.log.close()

    def ask(self, command, **arguments):
        """One command of QEMU's machine protocol; returns its result."""
        self.qmp.write(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
        while True:
            line = self.qmp.readline()
            if not line:
                raise Gone("QEMU has ended")
            reply = json.loads(line)
            if "error" in reply:
                raise Gone(f"{command}: {reply['error']['desc']}")
            if "return" in reply:
                return reply["return"]

    def monitor(self, line):
        return self.ask("human-monitor-command", **{"command-line": line})

    def key(self, *names):
        """Presses keys by their names in QEMU, as "ret" or "ctrl-alt-f2", as fast as a person does."""
        for name in names:
            self.monitor(f"sendkey {name} 60")
            time.sleep(0.25)

    def type(self, text):
        self.key(*[KEYS.get(character, character.lower()) for character in text])

    def picture(self, name):
        """Writes what the screen shows as NAME.png."""
        self.ask("screendump", filename=self._path(f"{name}.png"), format="png")

    def wait_for_agent(self, seconds=420):
        """Waits until commands can be run inside."""
        connection = self._connect("agent")
        connection.settimeout(5)
        self.agent = connection.makefile("rwb", buffering=0)
        end = time.monotonic() + seconds
        attempt = 0
        while time.monotonic() < end:
            # Whatever is sent before the agent is there is lost, or comes late: the number tells which reply is the last.
            attempt += 1
            self.agent.write(f"echo here {attempt}\n".encode())
            try:
                while line := self.agent.readline():
                    if line.strip() == f"here {attempt}".encode():
                        while not self.agent.readline().startswith(b"@@@ "):
                            pass
                        connection.settimeout(180)
                        return
            except TimeoutError:
                # A stream cannot be read after a time-out, so there is a new one.
                self.agent = connection.makefile("rwb", buffering=0)
        raise Gone("no command can be run inside")

    def run(self, command):
        """Runs a line of shell inside as root. Returns its exit status and what it printed."""
        assert "\n" not in command
        self.agent.write(command.encode() + b"\n")
        output = []
        while True:
            try:
                line = self.agent.readline()
            except TimeoutError:
                raise Gone(f"no end: {command}")
            if not line:
                raise Gone("the machine is off")
            if line.startswith(b"@@@ ") and line[4:].strip().isdigit():
                return int(line[4:]), b"".join(output).decode(errors="replace").rstrip("\n")
            output.append(line)

    def output(self, command):
        return self.run(command)[1]

    def screen(self):
        """The rows of the first console."""
        columns = int(self.output("od -An -tu1 -j1 -N1 /dev/vcsa1"))
        text = self.output("screen")
        return [text[start:start + columns].rstrip() for start in range(0, len(text), columns)]

    def shows(self, text, seconds=30):
        """Waits until the first console shows a text; true if it does."""
        end = time.monotonic() + seconds
        while True:
            if text in self.output("screen"):
                return True
            if time.monotonic() > end:
                return False
            time.sleep(0.2)


def available():
    """What is missing to start a machine; nothing if all is there."""
    needed = ["/usr/share/OVMF/OVMF_CODE_4M.ms.fd"]
    missing = [path for path in needed if not os.path.exists(path)]
    if not shutil.which("qemu-system-x86_64"):
        missing.append("qemu-system-x86_64")
    return missing
