"""Runs a program in a pseudo-terminal and measures its output, time, memory and wake-ups."""

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import termios
import time

QUIET = 0.05  # seconds without output after which a frame is complete
FULL_SCREEN = 300  # least bytes of a screen of text; a program may pause after fewer, while it opens a page


class Session:
    """A program in a terminal of 80 by 24."""

    def __init__(self, command, home, variables=None):
        self.master, line = pty.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.ttyname(line), os.O_RDWR, 0),
            (os.POSIX_SPAWN_DUP2, 0, 1),
            (os.POSIX_SPAWN_DUP2, 0, 2),
        ]
        environment = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": home, "PATH": "/usr/bin:/bin"}
        environment |= variables or {}
        self.began = time.perf_counter()
        self.process = os.posix_spawn(command[0], command, environment, file_actions=actions, setsid=True)
        os.close(line)

    def frame(self, since, least=1):
        """Milliseconds from `since` to the last byte of the frame that is being written, and its number of bytes.

        A frame is not complete before `least` bytes of it have arrived, except after 5 seconds of silence.
        """
        count, last = 0, since
        while select.select([self.master], [], [], 5 if count < least else QUIET)[0]:
            try:
                count += len(os.read(self.master, 65536))
            except OSError:
                break
            last = time.perf_counter()
        return (last - since) * 1000, count

    def first_frame(self):
        return self.frame(self.began, least=FULL_SCREEN)

    def after(self, keys):
        since = time.perf_counter()
        os.write(self.master, keys)
        return self.frame(since)

    def idle(self, seconds):
        """Bytes written and wake-ups in some seconds without input."""
        before, end, count = self.wake_ups(), time.perf_counter() + seconds, 0
        while (left := end - time.perf_counter()) > 0:
            if select.select([self.master], [], [], left)[0]:
                count += len(os.read(self.master, 65536))
        return count, self.wake_ups() - before

    def wake_ups(self):
        with open(f"/proc/{self.process}/status") as file:
            return sum(int(row.split()[1]) for row in file if row.startswith("voluntary_ctxt_switches"))

    def memory(self):
        """Proportional set size in MiB."""
        with open(f"/proc/{self.process}/smaps_rollup") as file:
            return sum(int(row.split()[1]) for row in file if row.startswith("Pss:")) / 1024

    def end(self):
        os.kill(self.process, signal.SIGTERM)
        os.close(self.master)
        os.waitpid(self.process, 0)


def medians(runs):
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}
