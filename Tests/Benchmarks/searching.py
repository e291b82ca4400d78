"""Measures each key of a search, over the shipped guidance and over 10,000 guides."""

import os
import random
import sys
import time

from session import Session

GUIDES = 10_000
QUERY = b"how long does it last"


def write_guides(folder):
    """Writes 10,000 guides of about 2 KB each, with 20,000 different words as well as everyday ones."""
    dice = random.Random(7)
    words = ["".join(dice.choice("abdegiklmnoprstu") for _ in range(dice.randint(4, 9))) for _ in range(20_000)]
    words += "how long does it last pain bruise day week swelling effect droop eyelid clinic review".split() * 50
    os.makedirs(f"{folder}/en/faq")
    for number in range(GUIDES):
        sections = "".join(
            f"## Part {part}\n\n**What about {dice.choice(words)} {dice.choice(words)}?**\n\n"
            + " ".join(dice.choice(words) for _ in range(60)).capitalize() + ".\n\n"
            for part in range(4)
        )
        with open(f"{folder}/en/faq/guide-{number}.md", "w") as file:
            file.write(
                f"---\nkind: faq\nid: guide-{number}\ntitle: Guide {number}\nreviewed: 2026-11-20\n"
                f"reviewed-by: NEEDS CLINICIAN\nreview-due: 2028-11-20\n---\n\n# Guide {number}\n\n{sections}"
            )


def keys(program, folder, home, name, pause):
    session = Session([program], home, {"CHAIRSIDE_CONTENT": folder})
    opened, _ = session.first_frame()
    # Let it read ahead, as it does while a person looks at the first screen.
    time.sleep(pause)
    session.frame(time.perf_counter())
    session.after(b"/")
    times = [session.after(bytes([key]))[0] for key in QUERY]
    print(
        f"{name:24} first frame {opened:6.1f} ms; a key of a search: first {times[0]:6.1f} ms, "
        f"median {sorted(times)[len(times) // 2]:6.1f} ms, slowest {max(times):6.1f} ms; {session.memory():.0f} MiB"
    )
    session.end()


def main(program, content, scratch):
    print(f"\nSearch as you type, \"{QUERY.decode()}\":")
    keys(program, content, scratch, "the shipped guidance", 0.5)
    write_guides(f"{scratch}/many")
    keys(program, f"{scratch}/many", scratch, f"{GUIDES:,} guides", 0.5)


main(*sys.argv[1:])
