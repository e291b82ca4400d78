"""Fills a file of visits, times commands on it, and fails if the median of an interactive one is 100 ms or more."""

import os
import random
import sqlite3
import subprocess
import sys
import time

PROGRAM, FILE = sys.argv[1:3]
VISITS, EVENTS, DAYS = 100_000, 20, 30
LIMIT = 0.100


def fill():
    random.seed(8)
    now = int(time.time())
    visits, events = [], []
    for number in range(1, VISITS + 1):
        begun = now - (DAYS * 86_400 + 3600) * (VISITS - number) // VISITS
        finished = begun + 300 if random.random() < 0.98 else None
        label = f"{random.choice('ABCDEFGH')}{random.randrange(1000)}"
        visits.append((number, label, begun, begun - random.randrange(3600), finished))
        for index in range(EVENTS):
            subject = f"a-slug-of-some-length-for-instruction-{index}"
            events.append((number, "said", "aftercare/after-injection", "sha256:" + "0" * 64, subject, "told", begun))
    with sqlite3.connect(FILE) as db:
        db.executemany("INSERT INTO visit VALUES (?, ?, ?, ?, ?)", visits)
        db.executemany(
            "INSERT INTO event (visit, kind, guide, content, subject, value, time) VALUES (?, ?, ?, ?, ?, ?, ?)", events)
    db.close()


def timed(words, runs=15):
    """The median and the longest time of a whole run, in seconds, and the output of the last run."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        run = subprocess.run([PROGRAM, "visits", *words], capture_output=True, text=True, check=True)
        times.append(time.perf_counter() - start)
    return sorted(times)[len(times) // 2], max(times), run.stdout


def main():
    subprocess.run([PROGRAM, "visits", "list"], capture_output=True, check=True)
    fill()
    print(f"{VISITS} visits, {VISITS * EVENTS} events, {os.path.getsize(FILE) >> 20} MiB")
    day = time.strftime("%Y-%m-%d", time.localtime(time.time() - 6 * 86_400))
    slow = False
    for name, words in [
        ("list", ["list"]),
        ("list open ones", ["list", "--open"]),
        ("find by label", ["list", "--label", "C12"]),
        ("find by label, all of a letter", ["list", "--label", "c"]),
        ("find by a label that is not there", ["list", "--label", "zz"]),
        ("find by date", ["list", "--from", day, "--until", day]),
        ("find by a date long ago", ["list", "--until", "2001-01-01"]),
        ("find by label and date, open", ["list", "--label", "d", "--from", day, "--until", day, "--open"]),
        ("open one visit", ["show", str(VISITS // 2)]),
    ]:
        median, longest, output = timed(words)
        slow = slow or median >= LIMIT
        print(f"{name:36} {median * 1000:6.1f} ms, at most {longest * 1000:6.1f} ms, {output.count(chr(10))} lines")
    for name, words in [("forget what expired", ["forget", "--expired", "--yes"]), ("forget nothing", ["forget", "--expired", "--days", "99"])]:
        took, _, output = timed(words, runs=1)
        print(f"{name:36} {took * 1000:6.1f} ms, {output.strip() or 'nothing'}")
    sys.exit(f"More than {LIMIT * 1000:.0f} ms." if slow else 0)


main()
