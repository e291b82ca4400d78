"""A program on a pseudo-terminal of its own: types into it, changes its size, and measures its memory."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

PATIENCE = 20  # seconds after which a program that takes no input counts as hung
START_SIZE = (24, 80)
# Control bytes that no sequence for an xterm has: they can only have been typed.
STRAY = bytes(byte for byte in [*range(0x20), 0x7F] if byte not in b"\a\b\t\n\r\x1b")


class Failure(Exception):
    """What a program must not do, in words."""


class Ended(Exception):
    """The program has ended with exit code 0."""


class Program:
    """A running program. Everything it writes is read and dropped."""

    def __init__(self, command, variables):
        self.size = START_SIZE
        # The other side of the line stays open here too: it tells whether bytes are still waiting for the program.
        self.master, self.line = pty.openpty()
        os.set_blocking(self.master, False)
        self.set_size(self.size)
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.ttyname(self.line), os.O_RDWR, 0),
            (os.POSIX_SPAWN_DUP2, 0, 1),
            (os.POSIX_SPAWN_DUP2, 0, 2),
        ]
        # A session of its own, whose terminal this line becomes, so that a new size raises SIGWINCH.
        self.process = os.posix_spawn(command[0], command, variables, file_actions=actions, setsid=True)
        self.output = select.poll()
        self.output.register(self.master, select.POLLIN)
        self.input = select.poll()
        self.input.register(self.line, select.POLLIN)
        self.has_ended = False
        self.bytes_read = 0
        self.last_output = b""

    # Typing

    def type(self, keys):
        """Types keys, and waits until the program has read them all. They are fewer than a terminal holds."""
        os.write(self.master, keys)
        end = time.monotonic() + PATIENCE
        while self.input.poll(0):
            self.read(1)
            self.look_for_end()
            if time.monotonic() > end:
                raise Failure(f"hung: read nothing for {PATIENCE} s")
        self.read(0)
        self.look_for_end()

    def set_size(self, size):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
        self.size = size

    def settle(self, least=0):
        """Waits until the program has nothing left to do but to wait, and has written `least` bytes since its start."""
        end = time.monotonic() + PATIENCE
        calm = 0
        while calm < 3:
            is_calm = not self.read(2) and not self.input.poll(0) and self.state() == "S" and self.bytes_read >= least
            calm = calm + 1 if is_calm else 0
            self.look_for_end()
            if time.monotonic() > end:
                raise Failure(f"hung: busy for {PATIENCE} s")

    def rest(self, seconds):
        """Lets time pass without a key."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.read(left * 1000)
        self.look_for_end()

    def read(self, milliseconds):
        """Reads what the program writes, at first within some time. False if that is nothing."""
        has_read = False
        while self.output.poll(0 if has_read else milliseconds):
            self.last_output = os.read(self.master, 65536)
            self.bytes_read += len(self.last_output)
            has_read = True
            if len(self.last_output.translate(None, STRAY)) < len(self.last_output):
                raise Failure("a control byte that was typed reached the terminal")
        return has_read

    # The process

    def look_for_end(self):
        ended, status = os.waitpid(self.process, os.WNOHANG)
        if ended == 0:
            return
        self.has_ended = True
        self.close()
        code = os.waitstatus_to_exitcode(status)
        if code < 0:
            raise Failure(f"ended by {signal.Signals(-code).name}")
        if code > 0:
            raise Failure(f"ended with exit code {code}: {self.last_words()}")
        raise Ended

    def last_words(self):
        return ascii(self.last_output[-200:].decode(errors="replace").strip())

    def end(self):
        """Asks the program to end, and waits until it has."""
        os.kill(self.process, signal.SIGTERM)
        end = time.monotonic() + PATIENCE
        try:
            while True:
                self.read(5)
                self.look_for_end()
                if time.monotonic() > end:
                    raise Failure(f"hung: did not end within {PATIENCE} s of SIGTERM")
        except Ended:
            pass

    def kill(self):
        if not self.has_ended:
            self.has_ended = True
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            self.close()

    def close(self):
        os.close(self.master)
        os.close(self.line)

    def state(self):
        """The state of the process: S while it waits, R while it runs, D while it waits for the disk."""
        with open(f"/proc/{self.process}/stat") as file:
            return file.read().rpartition(")")[2].split()[0]

    def memory(self):
        """The proportional and the resident set size in MiB."""
        try:
            with open(f"/proc/{self.process}/smaps_rollup") as file:
                sizes = {row.split()[0]: int(row.split()[1]) / 1024 for row in file if "kB" in row}
        except PermissionError:
            raise Failure("closed to other processes, so that only root can read its memory") from None
        return sizes["Pss:"], sizes["Rss:"]
