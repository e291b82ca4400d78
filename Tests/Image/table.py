"""What was tried, and what was seen: a table in Markdown."""

import time


class Table:
    """The rows of a run, in the order in which they were tried."""

    def __init__(self, path, head, pictures):
        """
        `path` is written anew after each row, and begins with `head`, which has places for `count` and `failures`.
        `pictures` is called with a name where a row fails, to take a picture of the screen.
        """
        self.path = path
        self.head = head
        self.rows = []
        self.pictures = pictures

    def row(self, part, claim, attempt):
        """Tries one claim: `attempt` returns what was seen, or raises what went wrong."""
        start = time.monotonic()
        try:
            seen, passed = attempt() or "yes", True
        except Exception as error:  # Whatever goes wrong in a row is its result, and the next row is tried.
            seen, passed = f"{type(error).__name__}: {error}", False
            try:
                self.pictures(f"failed-{len(self.rows) + 1}")
            except Exception as second:
                seen += f" (no picture: {second})"
        seen = " ".join(str(seen).split()).replace("|", "/")[:300]
        self.rows.append((part, claim, seen, passed))
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
