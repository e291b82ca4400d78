"""Types a million random bytes: the program must keep running, and its memory use must stay constant.

Run by hand, because it takes minutes: Tests/Benchmarks/noise.py PROGRAM CONTENT
"""

import os
import random
import select
import sys
import tempfile

from session import Session

BYTES = 1_000_000
# Keys that leave or stop the program, and those that open the help, which has a line that leaves it.
LEAVING = b"qQ?*\x03\x04\x1a"


def main(program, content):
    dice = random.Random(20261124)
    allowed = [byte for byte in range(256) if byte not in LEAVING]
    with tempfile.TemporaryDirectory() as home:
        session = Session([program], home, {"CHAIRSIDE_CONTENT": content})
        session.first_frame()
        sent, sizes, next_look = 0, [], 50_000
        while sent < BYTES:
            readable, writable, _ = select.select([session.master], [session.master], [], 5)
            if readable:
                try:
                    output = os.read(session.master, 65536)
                except OSError:
                    _, status = os.waitpid(session.process, 0)
                    sys.exit(f"The program ended after {sent:,} bytes: status {status}.")
                assert not any(byte in output for byte in b"\x05\x07"), "a control byte reached the terminal"
            if writable:
                sent += os.write(session.master, bytes(dice.choices(allowed, k=256)))
            if sent >= next_look:
                next_look += 50_000
                sizes.append(session.memory())
        ended, _ = os.waitpid(session.process, os.WNOHANG)
        assert ended == 0, "the program ended"
        print(f"{sent:,} bytes; the program goes on. Memory in MiB: " + ", ".join(f"{size:.0f}" for size in sizes))
        session.end()


main(*sys.argv[1:])
