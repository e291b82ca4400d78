"""What was tried, and what was seen: a table in Markdown."""

import json
import pathlib
import time


class Table:
    """The rows of a run, in the order in which they were tried."""

    def __init__(self, path, head, pictures, kept):
        """
        `kept` is a file with the rows of earlier runs with the same image; a row that is tried again takes the place of
        the earlier one.
        `path` is written anew after each row, and begins with `head`, which has places for `count` and `failures`.
        `pictures` is called with a name where a row fails, to take a picture of the screen.
        """
        self.path = path
        self.head = head
        self.kept = pathlib.Path(kept)
        self.rows = [tuple(row) for row in json.loads(self.kept.read_text())] if self.kept.exists() else []
        self.tried = 0
        self.pictures = pictures

    def row(self, part, claim, attempt):
        """Tries one claim: `attempt` returns what was seen, or raises what went wrong."""
        start = time.monotonic()
        try:
            seen, passed = attempt() or "yes", True
        except Exception as error:  # Whatever goes wrong in a row is its result, and the next row is tried.
            seen, passed = f"{type(error).__name__}: {error}", False
            try:
                self.pictures(f"failed-{self.tried + 1}")
            except Exception as second:
                seen += f" (no picture: {second})"
        seen = " ".join(str(seen).split()).replace("|", "/")[:300]
        self.tried += 1
        place = next((index for index, row in enumerate(self.rows) if row[:2] == (part, claim)), len(self.rows))
        self.rows[place:place + 1] = [(part, claim, seen, passed)]
        self.kept.write_text(json.dumps(self.rows))
        self.write()
        print(f"{'ok' if passed else 'not ok'}: {claim}: {seen} ({time.monotonic() - start:.0f} s)", flush=True)

    @property
    def failures(self):
        return sum(not row[3] for row in self.rows)

    def write(self):
        lines = [self.head.format(count=len(self.rows), failures=self.failures), "| part | what must hold | seen | |",
                 "|---|---|---|---|"]
        lines += [f"| {part} | {claim} | {seen} | {'holds' if passed else '**fails**'} |"
                  for part, claim, seen, passed in self.rows]
        with open(self.path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


def expect(condition, words):
    """Raises what was seen where a claim does not hold."""
    if not condition:
        raise AssertionError(words)
