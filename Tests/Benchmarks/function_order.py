"""Lists the functions that a release program calls on its first screens, for the linker to place them together.

Usage: function_order.py PROGRAM CONTENT SCRATCH > Sources/chairside/Packaging/link/function-order.txt

Needs valgrind. The program must have its symbols. Only names of functions are written, each once, in the order in which
the profiles name them. The linker ignores a name that a later program does not have.
"""

import re
import sys

from session import Session

WALKS = [
    ([], [b"j", b"k", b"j", b"?", b"\x1b"]),
    (["open", "triage/eyelid-droop"], [b"+", b"\r", b"1"]),
    (["open", "faq/side-effects"], [b"+", b"+", b"-"]),
    (["open", "aftercare/after-injection"], [b"+", b"\x1b"]),
]
SLOW = 40  # how many times longer a key takes under valgrind
NAME = re.compile(r"c?fn=\(\d+\) ([$_A-Za-z][$_A-Za-z0-9.]*)(?:'\d+)?$")


def profile(program, content, scratch, number):
    """Profiles one walk and returns the file of the profile."""
    arguments, keys = WALKS[number]
    file = f"{scratch}/profile.{number}"
    valgrind = ["/usr/bin/valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={file}"]
    session = Session([*valgrind, program, *arguments], scratch, {"CHAIRSIDE_CONTENT": content})
    session.first_frame()
    session.idle(SLOW * 0.05)
    for key in keys:
        session.after(key)
        session.idle(SLOW * 0.02)
    session.end()
    return file


def main(program, content, scratch):
    seen = {}
    for number in range(len(WALKS)):
        with open(profile(program, content, scratch, number), errors="replace") as lines:
            for line in lines:
                match = NAME.match(line.strip())
                if match:
                    seen.setdefault(match.group(1))
    print("\n".join(seen))


main(*sys.argv[1:])
