"""Measures a check of the shipped guidance and a large guide, and the time until a preview shows a saved file."""

import os
import shutil
import statistics
import subprocess
import sys
import time

from session import Session

RUNS = 9
OLD_WORDS = "No. It cannot be reversed"  # on the page that is saved
OUTCOMES = [
    ("Emergency", "CAUTION", "Emergency."),
    ("Urgent same day", "WARNING", "Urgent-same-day."),
    ("Clinic today", "IMPORTANT", "Clinic-today."),
    ("Self care", "TIP", "Self-care."),
]


def large_guide():
    """60 questions: 12 with red flags first, then marks of every other kind."""
    text = (
        "---\nkind: triage\nid: large\ntitle: A large guide\nfor: Adults\ngate: red-flags.md\n"
        "must-ask: [question-5]\nreviewed: 2026-11-20\nreviewed-by: NEEDS CLINICIAN\nreview-due: 2028-11-20\n"
        "sources: [S1]\n---\n\n# A large guide\n\nAnswer for how you are now.\n\n"
    )
    for number in range(1, 61):
        onward = f"question-{number + 1}" if number < 60 else "self-care"
        mark = ["raise one level", "at least clinic-today", "at least urgent-same-day", "at least clinic-today"][number % 4]
        goal, mark = ("emergency", "red flag") if number <= 12 else (onward, mark)
        text += (
            f"## Question {number}\n\n**Is there a new sign, number {number}?**\n\n- [No](#{onward})\n"
            f"- [Not sure](#{goal}) **{mark}**\n- [Yes](#{goal}) **{mark}**\n\n"
        )
    for title, alert, words in OUTCOMES:
        text += f"## {title}\n\n> [!{alert}]\n> **{words}** Tell staff.\n\n### Why\n\nIt needs help.\n\n"
        if title != "Emergency":
            text += "### Get help sooner if\n\n- [You see double](#emergency)\n\n"
    return text


def checks(program, folder):
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        run = subprocess.run([program, "check", folder], capture_output=True, text=True, check=False)
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times), run.stdout.strip().splitlines()[-1]


def saves(program, folder, scratch):
    """Median milliseconds from the end of a save to the last byte of the screen that shows it, and the saves shown.

    The median is None if no save was shown.
    """
    file = f"{folder}/en/faq/reversal.md"
    with open(file) as page:
        text = page.read()
    session = Session([program, "preview", folder, "--at", "faq/reversal#can-it-be-reversed"], scratch)
    session.first_frame()
    if OLD_WORDS not in text:
        session.end()
        return None, 0
    times = []
    for number in range(RUNS):
        changed = text.replace(OLD_WORDS, f"No. It cannot be undone {number}")
        with open(file, "w") as page:
            page.write(changed)
        elapsed, count = session.frame(time.perf_counter())
        if count:
            times.append(elapsed)
        time.sleep(0.2)
    session.end()
    return (statistics.median(times) if times else None), len(times)


def main(program, content, scratch):
    folder = f"{scratch}/checked"
    shutil.copytree(content, folder)
    with open(f"{folder}/en/triage/large.md", "w") as page:
        page.write(large_guide())
    elapsed, words = checks(program, folder)
    print(f"\nCheck of the shipped guidance and a guide of 60 questions, new process: {elapsed:.0f} ms ({words})")
    elapsed, count = saves(program, folder, scratch)
    shown = "not taken: no save was seen to show" if elapsed is None else f"{elapsed:.0f} ms"
    print(f"One file saved in a preview, until it shows: {shown} (median of {count} saves of {RUNS})")


if os.access(sys.argv[1], os.X_OK):
    main(*sys.argv[1:])
