"""Compares readers on one long page: opening it, a line, a page, finding a word near its end, and memory."""

import os
import shutil
import sys

from session import Session, medians

RUNS = 7
PARAGRAPHS = 1000


def write_page(folder):
    """Writes one answer of about 100 KB: a content folder for chairside, and the same text as a file for the others."""
    sentence = "The effect wears off by itself, and nobody can switch it off. Ask the clinic what to do today. "
    paragraphs = [f"Paragraph {number}. {sentence}" for number in range(PARAGRAPHS)]
    paragraphs[-3] += "Here stands the word zebra."
    text = "\n\n".join(paragraphs)
    os.makedirs(f"{folder}/en/faq")
    with open(f"{folder}/en/faq/long.md", "w") as file:
        file.write(
            "---\nkind: faq\nid: long\ntitle: A long page\nreviewed: 2026-11-20\nreviewed-by: NEEDS CLINICIAN\n"
            f"review-due: 2028-11-20\n---\n\n# A long page\n\n## Long\n\n**What is long?**\n\n{text}\n"
        )
    with open(f"{folder}/long.txt", "w") as file:
        file.write(text + "\n")
    return f"{folder}/long.txt"


def readers(program, folder, page):
    """The name, command, variables, and keys for a line, a page and a search, of each installed reader."""
    rows = [("chairside", [program, "open", "faq/long#long"], {"CHAIRSIDE_CONTENT": folder}, b"j", b"+", b"/zebra\r")]
    others = [("less", []), ("lynx", ["-nopause"]), ("w3m", []), ("info", ["-f"]), ("glow", ["-p"]), ("frogmouth", [])]
    for name, options in others:
        path = shutil.which(name)
        if path:
            line = b"j" if name in ("less", "w3m", "glow") else b"\x1b[B"
            rows.append((name, [path, *options, page], {}, line, b" ", b"/zebra\r"))
    return rows


def measure(command, variables, keys, home):
    line, page, search = keys
    session = Session(command, home, variables)
    values = {}
    values["open, ms"], values["open, bytes"] = session.first_frame()
    session.after(line)
    values["line, ms"], values["line, bytes"] = session.after(line)
    session.after(page)
    values["page, ms"], values["page, bytes"] = session.after(page)
    values["find, ms"], _ = session.after(search)
    values["memory, MiB"] = session.memory()
    session.end()
    return values


def main(program, scratch):
    folder = f"{scratch}/long"
    page = write_page(folder)
    table = {}
    for name, command, variables, *keys in readers(program, folder, page):
        table[name] = medians([measure(command, variables, keys, scratch) for _ in range(RUNS)])
    print(f"\nOne page of {PARAGRAPHS} paragraphs, medians of {RUNS} runs; in brackets, how many times chairside's value.")
    print(f"{'':14}" + "".join(f"{name:>20}" for name in table))
    for measure_name in table["chairside"]:
        ours = table["chairside"][measure_name]
        cells = [
            f"{values[measure_name]:.1f}" + (f" ({values[measure_name] / ours:.1f}x)" if ours else "")
            for values in table.values()
        ]
        print(f"{measure_name:14}" + "".join(f"{cell:>20}" for cell in cells))
    missing = [name for name in ("less", "lynx", "w3m", "info", "glow", "frogmouth") if name not in table]
    if missing:
        print("Not installed: " + ", ".join(missing) + ".")


main(*sys.argv[1:])
