"""Clients of a real sshd, each with a terminal of its own."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time

PORT = 22022
KEY = "/run/visit-key"
OPTIONS = [
    "-F", "none", "-p", str(PORT), "-i", KEY, "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR",
    "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
]
USER = "chairside-visit"


def once(*arguments, command=(), stdin=b"", seconds=20, environment=None):
    """One connection without a terminal. Returns its exit status, and all that it printed."""
    process = subprocess.Popen(
        ["ssh", *OPTIONS, *arguments, f"{USER}@127.0.0.1", *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, env={**os.environ, **(environment or {})})
    try:
        output, _ = process.communicate(stdin, timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        output, _ = process.communicate()
    return process.returncode, output.decode(errors="replace")


class Visit:
    """A session in a terminal of 80 by 24."""

    def __init__(self, *arguments, command=(), term="xterm-256color", size=(24, 80), environment=None):
        self.terminal, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
        self.process = subprocess.Popen(
            ["ssh", "-tt", "-e", "none", *OPTIONS, *arguments, f"{USER}@127.0.0.1", *command], stdin=other, stdout=other,
            # Only the client whose own terminal it is hears of a change of its size.
            stderr=other, start_new_session=True, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
            env={**os.environ, "TERM": term, **(environment or {})})
        os.close(other)
        self.bytes = b""

    def read(self, seconds=0.0):
        """Takes what has come, and waits for the first of it."""
        while select.select([self.terminal], [], [], seconds)[0]:
            try:
                part = os.read(self.terminal, 65536)
            except OSError:
                return
            if not part:
                return
            self.bytes += part
            seconds = 0.0

    @property
    def text(self):
        """What was printed, with spaces for the cursor's moves to the right."""
        text = self.bytes.decode(errors="replace")
        text = re.sub(r"\x1b\[(\d*)C", lambda move: " " * int(move[1] or 1), text)
        return re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|[()][A-Z0-9]|[=>])", "", text)

    def shows(self, words, seconds=30):
        """Waits until words were printed since the last key."""
        end = time.monotonic() + seconds
        while words not in self.text:
            if time.monotonic() > end or self.process.poll() is not None and not self.text:
                return False
            self.read(0.1)
        return True

    def draws(self, seconds=10):
        """Waits until anything was printed since the last key."""
        end = time.monotonic() + seconds
        while not self.bytes and time.monotonic() < end:
            self.read(0.1)
        return bool(self.bytes)

    def type(self, keys):
        self.read()
        self.bytes = b""
        os.write(self.terminal, keys.encode())

    def resize(self, rows, columns):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def ended(self, seconds=20):
        """Waits for the end of the connection; returns the exit status, or None."""
        end = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < end:
            self.read(0.1)
        return self.process.poll()

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.terminal)
