"""Runs a program and a baseline in a pseudo-terminal, and prints the measurements of each and their ratio."""

import os
import subprocess
import sys
import time

from session import Session, medians

RUNS = 15


def measure_screens(home_screen, guide, long_guide, home, variables=None):
    """The values of one run of a program, by name. The first key is separate, because it includes lazy loading."""
    values = {}
    session = Session(home_screen, home, variables)
    values["first frame, home, ms"], values["first frame, home, bytes"] = session.first_frame()
    values["first key, ms"], _ = session.after(b"j")
    session.after(b"k")
    values["focus move, ms"], values["focus move, bytes"] = session.after(b"j")
    session.idle(1)  # it reads ahead while no key is pressed, and that memory counts
    values["memory, PSS, MiB"] = session.memory()
    session.end()
    session = Session(guide, home, variables)
    values["first frame, guide, ms"], values["first frame, guide, bytes"] = session.first_frame()
    session.end()
    session = Session(long_guide, home, variables)
    session.first_frame()
    session.after(b"+")
    values["page turn, ms"], values["page turn, bytes"] = session.after(b"+")
    session.end()
    return values


def measure_idle(command, home, variables=None):
    session = Session(command, home, variables)
    session.first_frame()
    count, wake_ups = session.idle(3)
    session.end()
    return {"idle for 3 s, bytes": count, "idle for 3 s, wake-ups": wake_ups}


def measure_command(command):
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return {"1,000 guides of 3 KB, ms": (time.perf_counter() - began) * 1000}


def write_guides(folder):
    """Writes a content folder of 1,000 guides of 3 KB."""
    os.makedirs(f"{folder}/en/faq")
    for number in range(1000):
        sections = "".join(
            f"## Question {part}\n\n**What about part {part}?**\n\n" + "This is a short, plain sentence. " * 7 + "\n\n"
            for part in range(10)
        )
        with open(f"{folder}/en/faq/guide-{number}.md", "w") as file:
            file.write(
                f"---\nkind: faq\nid: guide-{number}\ntitle: Guide {number}\nreviewed: 2026-11-20\n"
                "reviewed-by: NEEDS CLINICIAN\nreview-due: 2028-11-20\nsources: [S22]\n---\n\n"
                f"# Guide {number}\n\n{sections}"
            )


def report(ours, theirs):
    print(f"{'':32}{'chairside':>12}{'C baseline':>12}{'ratio':>8}")
    for name, value in ours.items():
        ratio = f"{value / theirs[name]:.2f}" if theirs[name] else "-"
        print(f"{name:32}{value:12.2f}{theirs[name]:12.2f}{ratio:>8}")


def main(program, baseline, content, scratch):
    if not os.access(program, os.X_OK):
        print(f"{program} is not built. Try: swift build -c release --static-swift-stdlib")
        return
    variables = {"CHAIRSIDE_CONTENT": content}
    guides = [["open", "triage/eyelid-droop"], ["open", "faq/side-effects"]]
    screens = [[program], *([program, *guide] for guide in guides)]
    plain = [[baseline]] * 3
    folder = f"{scratch}/guides"
    write_guides(folder)
    ours, theirs = [], []
    for _ in range(RUNS):  # in turn, so that both run under the same load
        ours.append(measure_screens(*screens, scratch, variables))
        theirs.append(measure_screens(*plain, scratch))
    ours, theirs = medians(ours), medians(theirs)
    ours |= measure_idle(screens[0], scratch, variables)
    theirs |= measure_idle(plain[0], scratch)
    ours |= medians([measure_command([program, "list", "--content", folder]) for _ in range(3)])
    theirs |= medians([measure_command([baseline, "read", folder]) for _ in range(3)])
    report(ours, theirs)
    print(f"\nMedians of {RUNS} runs, 80 by 24, xterm-256color. {program}, {os.path.getsize(program) / 2**20:.1f} MiB.")


main(*sys.argv[1:])
