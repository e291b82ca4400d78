"""Types random bytes into the reader, the staff desk and the kiosk, and fails if one crashes, hangs or grows."""

import os
import random
import sys
import time

from program import Ended, Failure, Program

MOST_GROWTH = 2.0  # MiB
SETTLED = 100_000  # bytes after which most of what is read once has been read, and memory has to stay as it is
SAMPLE = 10_000  # bytes between two looks at the memory
SAMPLE_SIZE = (24, 80)  # of the terminal at each look, because 80 rows of 250 columns need 3 MiB more
RESIZE = 350  # bytes between two changes of size
REST = 3_500  # bytes between two pauses
REST_SECONDS = 0.3  # longer than the 0.25 s without a key after which the reader reads guides ahead
LONGEST_CHUNK = 100  # a terminal holds 4096 bytes: none is lost

# The keys of the command "quit" (Sources/Screens/Command.swift). A program that they end has no fault, but is not the
# same process any more, so they are not typed. The same command is a line of the reader's help, where Enter chooses it;
# a program that ends in this way is started again.
QUIT = b"qQ\x03\x04"
SUSPEND = 0x1A
ENTER = b"\r\n"

SETTINGS = """\
idle-seconds: 3600
questionnaire-idle-seconds: 3600
warning-seconds: 300
runtime-folder: {scratch}/kiosk
counts-file: {scratch}/kiosk/kiosk.prom
"""


class Case:
    """A program, the bytes that are not typed into it, and whether one process lives long enough to be judged."""

    def __init__(self, name, command, without=b"", is_judged=True):
        self.name, self.command, self.without, self.is_judged = name, command, without, is_judged


def cases(programs, scratch):
    content = f"{scratch}/content"
    os.mkdir(f"{scratch}/kiosk")
    with open(f"{scratch}/kiosk.yaml", "w") as file:
        file.write(SETTINGS.format(scratch=scratch))
    kiosk = [f"{programs}/chairside-kiosk", "--settings", f"{scratch}/kiosk.yaml", "--content", content]
    return [
        Case("reader", [f"{programs}/chairside", "--content", content], without=QUIT),
        Case("staff desk", [f"{programs}/chairside", "staff", "--content", content], without=QUIT),
        # A visit ends only where Enter confirms it. Without Enter there is one visit, and its memory can be judged;
        # links and answers are still chosen by digits and l.
        Case("kiosk, one visit", kiosk, without=ENTER),
        # All bytes: many visits, each of a process of its own, which is too short for its memory to be judged.
        Case("kiosk, visits", kiosk, is_judged=False),
    ]


class Life:
    """The memory of one process, as (bytes typed into it, PSS, RSS)."""

    def __init__(self):
        self.typed, self.samples = 0, []

    def after(self, count):
        """The first sample after some bytes; None if the process did not live as long."""
        return next((sample for sample in self.samples if sample[0] >= count), None)

    @property
    def growth(self):
        """MiB of the resident set size between the first 100,000 bytes and the end.

        What a program keeps raises both sizes by as much. The proportional one also rises when another program ends
        that has the same libraries in memory, and falls when one starts; the resident one does not.
        """
        first = self.after(SETTLED)
        return self.samples[-1][2] - first[2] if first else 0.0


class Soak:
    """One case from its first byte to its last."""

    def __init__(self, case, scratch, count, seed):
        self.case, self.count = case, count
        self.dice = random.Random(f"{seed} {case.name}")
        self.allowed = bytes(byte for byte in range(256) if byte not in case.without)
        state = f"{scratch}/state of {case.name}"
        os.mkdir(state)
        self.variables = {
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": state,
            "XDG_STATE_HOME": state,
        }
        self.lives = []
        self.typed = self.resizes = 0
        self.recent = b""
        self.failure = None

    def run(self):
        began = time.monotonic()
        try:
            while self.typed < self.count:
                self.live()
        except Failure as failure:
            self.failure = f"{failure}, after {self.typed:,} bytes, the last of which were {self.recent}"
        self.seconds = time.monotonic() - began

    def live(self):
        """Starts the program, and types until all bytes are typed or the program has ended by itself."""
        self.lives.append(Life())
        self.program = Program(self.case.command, self.variables)
        try:
            self.program.settle(least=1)
            self.sample()
            while self.typed < self.count:
                self.step()
            self.sample()
            self.program.end()
        except Ended:
            pass
        finally:
            self.program.kill()

    def step(self):
        """Types the next bytes, up to the next change of size."""
        size = min(self.dice.randint(1, LONGEST_CHUNK), self.count - self.typed, RESIZE - self.typed % RESIZE)
        chunk = bytes(self.dice.choices(self.allowed, k=size))
        for part in self.parts(chunk):
            self.type(part)
        if self.typed % RESIZE == 0:
            self.resize()
        if self.typed % REST == 0:
            self.program.rest(REST_SECONDS)
        if self.typed // SAMPLE != (self.typed - size) // SAMPLE:
            self.sample()

    def parts(self, chunk):
        """The chunk, with each Ctrl-Z apart.

        For Ctrl-Z the program gives the terminal back, raises SIGTSTP, and takes the terminal again. It is alone in its
        session, where the kernel lets no SIGTSTP stop it. A key that arrives in between is not the program's: the
        terminal itself takes Ctrl-\\, which ends a program, and so nothing else is typed then. To a kiosk Ctrl-Z means
        nothing.
        """
        start = 0
        for index, byte in enumerate(chunk):
            if byte == SUSPEND:
                yield from [chunk[start:index], chunk[index:index + 1]]
                start = index + 1
        yield chunk[start:]

    def type(self, part):
        if not part:
            return
        # Counted first: what is typed into a program that has just ended is lost with it.
        self.typed += len(part)
        self.lives[-1].typed += len(part)
        self.recent = (self.recent + part)[-50:]
        if part[0] == SUSPEND:
            self.program.settle()
        self.program.type(part)
        if part[0] == SUSPEND:
            self.program.settle()

    def resize(self):
        size = self.program.size
        while size == self.program.size:
            size = (self.dice.randint(1, 80), self.dice.randint(1, 250))
        self.program.set_size(size)
        self.resizes += 1

    def sample(self):
        size = self.program.size
        self.program.set_size(SAMPLE_SIZE)
        self.program.settle()
        life = self.lives[-1]
        life.samples.append((life.typed, *self.program.memory()))
        self.program.set_size(size)

    # The result

    @property
    def longest(self):
        """The process into which most bytes were typed."""
        return max(self.lives, key=lambda life: life.typed)

    @property
    def fault(self):
        """What is wrong, in words; None if nothing is."""
        if self.failure:
            return self.failure
        if not self.case.is_judged or self.count <= SETTLED:
            return None
        if not self.longest.after(SETTLED):
            return f"no process took {SETTLED:,} bytes, so the memory of none can be judged; try another seed"
        if self.longest.growth > MOST_GROWTH:
            return f"grew by {self.longest.growth:.1f} MiB after the first {SETTLED:,} bytes"
        return None

    def print_series(self):
        samples = [self.longest.after(count) for count in range(0, self.longest.typed + 1, SETTLED)]
        sizes = " ".join(f"{sample[2]:.1f}" for sample in samples if sample)
        print(f"{self.case.name}, RSS in MiB every {SETTLED:,} bytes: {sizes}", flush=True)


def report(soaks):
    print(f"\n{'':18}{'bytes':>10}{'sizes':>7}{'starts':>7}{'s':>7}{'longest':>10}{'PSS, MiB':>23}{'RSS, MiB':>23}")
    print(f"{'':18}{'':10}{'':7}{'':7}{'':7}{'process':>10}" + f"{'100,000':>9}{'end':>7}{'most':>7}" * 2)
    for soak in soaks:
        print(
            f"{soak.case.name:18}{soak.typed:10,}{soak.resizes:7,}{len(soak.lives):7,}{soak.seconds:7.0f}"
            f"{soak.longest.typed:10,}" + "".join(columns(soak, index) for index in [1, 2]))
    print(f"""
"100,000" and "end" are of the process that took most bytes, after its first {SETTLED:,} bytes and at its end; "most" is
of all processes. RSS may grow by {MOST_GROWTH:.0f} MiB between the two, and is not judged in the kiosk's visits.""")


def columns(soak, index):
    """One measure of memory: after the first bytes, at the end, and the most."""
    first, samples = soak.longest.after(SETTLED), soak.longest.samples
    most = max((sample[index] for life in soak.lives for sample in life.samples), default=0)
    return f"{f'{first[index]:.1f}' if first else '-':>9}{samples[-1][index] if samples else 0:7.1f}{most:7.1f}"


def main(programs, scratch, count, seed):
    soaks = []
    for case in cases(programs, scratch):
        soak = Soak(case, scratch, int(count), seed)
        soak.run()
        soak.print_series()
        soaks.append(soak)
    report(soaks)
    faults = [f"{soak.case.name}: {soak.fault}" for soak in soaks if soak.fault]
    print("\n".join(["", *faults]) if faults else "\nNothing failed.")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
