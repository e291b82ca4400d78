"""A clinic's own repository of packages, on the loopback interface, and what its terminals report."""

import hashlib
import http.server
import os
import pathlib
import re
import shutil
import subprocess
import threading

# What build-image is given; QEMU shows the loopback interface of the machine that it runs on as 10.0.2.2.
PACKAGES_PORT, REPORTS_PORT = 8090, 8091
REPOSITORY = f"http://10.0.2.2:{PACKAGES_PORT}"
REPORT = f"http://10.0.2.2:{REPORTS_PORT}/metrics/job/chairside/instance/room-1"
OWNER = "packages@clinic.example"
OLD_TITLE = "A baby or a child"
PACKAGING = pathlib.Path(__file__).resolve().parents[2] / "Sources/chairside/Packaging"


class Fleet:
    """The repository and its keys, in a folder. Versions are made of the packages that the image has."""

    def __init__(self, folder, packages):
        self.folder = pathlib.Path(folder)
        self.packages = pathlib.Path(packages)
        self.repository = self.folder / "repository"
        self.reports = []

    def make(self):
        """Makes a key, and a repository with the first version."""
        # An agent of an earlier run would go on with keys that are no more.
        for keys in ("keys", "others"):
            if (self.folder / keys).is_dir():
                self._run(["gpgconf", "--kill", "gpg-agent"], keys)
        shutil.rmtree(self.folder, ignore_errors=True)
        self._make_key("keys", OWNER)
        self._publish(self.packages)

    def _make_key(self, name, owner):
        (self.folder / name).mkdir(parents=True, mode=0o700)
        self._run(["gpg", "--batch", "-q", "--passphrase", "", "--quick-generate-key", owner, "ed25519", "sign", "0"], name)

    def _run(self, command, keys="keys"):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "GNUPGHOME": str(self.folder / keys)})

    def _publish(self, packages):
        self._run([str(PACKAGING / "publish"), str(self.repository), OWNER, str(packages)])

    def publish(self, revision, title):
        """Publishes a version in which one guide has another title."""
        new = self.folder / f"packages-{revision}"
        new.mkdir()
        trees = {}
        for package in sorted(self.packages.glob("*.deb")):
            tree = trees[package.name.split("_")[0]] = self.folder / f"tree-{revision}" / package.name.split("_")[0]
            tree.parent.mkdir(exist_ok=True)
            self._run(["dpkg-deb", "-R", str(package), str(tree)])
        content = trees["chairside-content"] / "usr/share/chairside/Content"
        guide = content / "en/triage/child.md"
        text = guide.read_text()
        assert OLD_TITLE in text
        guide.write_text(text.replace(OLD_TITLE, title))
        self._run([str(trees["chairside"] / "usr/bin/chairside"), "check", "--stamp", "--program",
                   str(trees["chairside-kiosk"] / "usr/bin/chairside-kiosk"), str(content)])
        for name, tree in trees.items():
            control = tree / "DEBIAN/control"
            control.write_text(re.sub(r"(?m)^(Version: .*)-\d+$", rf"\1-{revision}", control.read_text()))
            sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n"
                    for path in sorted(tree.rglob("*")) if path.is_file() and path.parts[len(tree.parts)] != "DEBIAN"]
            (tree / "DEBIAN/md5sums").write_text("".join(sums))
            self._run(["dpkg-deb", "--root-owner-group", "--build", str(tree), str(new / f"{name}_{revision}.deb")])
        self._publish(new)

    def sign_with_another_key(self):
        """What somebody could do who has the web server, and not the key."""
        if not (self.folder / "others").exists():
            self._make_key("others", "other@elsewhere.example")
        release = self.repository / "dists/chairside"
        for name, arguments in (("InRelease", ["--clearsign"]), ("Release.gpg", ["--armor", "--detach-sign"])):
            self._run(["gpg", "--batch", "--yes", "-u", "other@elsewhere.example", *arguments, "-o", str(release / name),
                       str(release / "Release")], "others")

    def sign(self):
        """Signs with the clinic's key again."""
        self._run(["reprepro", "--basedir", str(self.repository), "export", "chairside"])

    def serve(self):
        """Shows the repository, and takes reports, until the end."""
        fleet = self

        class Packages(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *arguments):
                super().__init__(*arguments, directory=str(fleet.repository))

            def log_message(self, *_):
                pass

        class Reports(http.server.BaseHTTPRequestHandler):
            def do_PUT(self):
                if self.headers.get("Transfer-Encoding") == "chunked":
                    body = b""
                    while size := int(self.rfile.readline(), 16):
                        body += self.rfile.read(size)
                        self.rfile.readline()
                    self.rfile.readline()
                else:
                    body = self.rfile.read(int(self.headers["Content-Length"]))
                fleet.reports.append((self.path, body.decode()))
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        for port, handler in ((PACKAGES_PORT, Packages), (REPORTS_PORT, Reports)):
            handler.protocol_version = "HTTP/1.1"
            server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
            threading.Thread(target=server.serve_forever, daemon=True).start()


if __name__ == "__main__":
    import sys
    Fleet(*sys.argv[1:]).make()
