"""Tries visits over SSH. See run."""

import ctypes
import os
import pathlib
import pwd
import re
import signal
import socket
import statistics
import subprocess
import sys
import time

from client import KEY, OPTIONS, PORT, USER, Visit, once

FIRST_SCREEN = "Press any key"
HOME = "How can we help?"
SESSIONS = 100
MARKER = "qzx" + "vwkj"
SHARE = "/usr/share/chairside-kiosk/ssh"
# What chairside-kiosk(8) tells an administrator to do.
STEPS = [
    f"systemd-sysusers {SHARE}/sysusers.conf",
    f"install -m 644 {SHARE}/sshd.conf /etc/ssh/sshd_config.d/chairside.conf",
    f"install -m 644 {SHARE}/ssh.yaml /etc/chairside/ssh.yaml",
    f"install -m 644 {KEY}.pub /etc/chairside/ssh-keys",
    # The line that shows whose settings a visit has.
    "echo 'service: Sesame clinic' >> /etc/chairside/ssh.yaml",
    "sshd -t",
]

passed = 0


def check(claim, holds, seen=""):
    """Prints whether a claim holds, and ends where it does not."""
    global passed
    if not holds:
        print(f"not ok: {claim}: {seen}\n{passed} passed, 1 failed")
        sys.exit(1)
    passed += 1
    print(f"ok: {claim}" + (f": {seen}" if seen else ""), flush=True)


def run(line):
    subprocess.run(line, shell=True, check=True, stdout=subprocess.DEVNULL)


def kiosks():
    """The processes of all visits, in the order of their start."""
    user = pwd.getpwnam(USER).pw_uid
    found = []
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if entry.stat().st_uid in (user, 0) and f"Uid:\t{user}\t" in (entry / "status").read_text() \
                    and "chairside-kiosk" in (entry / "comm").read_text() + (entry / "cmdline").read_text():
                if "sshd" not in (entry / "comm").read_text():
                    found.append(int(entry.name))
        except OSError:
            pass
    return sorted(found)


def one_kiosk():
    end = time.monotonic() + 20
    while len(kiosks()) != 1:
        if time.monotonic() > end:
            raise RuntimeError(f"visits: {kiosks()}")
        time.sleep(0.1)
    return kiosks()[0]


def share_of_memory(pid):
    """Kibibytes of a process's own memory and its share of what it has in common with others (PSS)."""
    rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)[1])


def holds_marker(pid):
    """True if a word is anywhere in what a process can write to."""
    needle = MARKER.encode()
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            place, mode = line.split()[:2]
            if "w" not in mode or line.rstrip().endswith("[vvar]"):
                continue
            start, end = (int(part, 16) for part in place.split("-"))
            try:
                memory.seek(start)
                if needle in memory.read(end - start):
                    return True
            except OSError:
                pass
    return False


def one_visit():
    visit = Visit()
    check("A connection leads to the first screen", visit.shows(FIRST_SCREEN), visit.text[-300:] if FIRST_SCREEN not in visit.text else "")
    check("It has the settings that sshd names", visit.shows("Sesame clinic", 1))
    pid = one_kiosk()
    names = sorted(entry.split(b"=")[0].decode() for entry in
                   pathlib.Path(f"/proc/{pid}/environ").read_bytes().split(b"\0") if entry)
    known = {"HOME", "LANG", "LC_ALL", "LOGNAME", "MAIL", "MOTD_SHOWN", "PATH", "SHELL", "SSH_CLIENT", "SSH_CONNECTION",
             "SSH_TTY", "TERM", "USER"}
    check("Its environment is that of sshd", set(names) <= known, " ".join(names))
    visit.type("1")
    check("A key begins a visit", visit.shows(HOME))
    visit.type("1")
    check("A digit opens a list", visit.shows("Danger signs"))
    for keys in ("\x03", "\x1a", "\x1c", "\x04", "\x13\x11", "\x1b[15~", "!sh\r", ":!sh\r"):
        visit.type(keys)
        visit.read(0.2)
    check("Ctrl-C, Ctrl-Z, Ctrl-\\, Ctrl-D and commands of other programs end nothing", kiosks() == [pid])
    for size in ((1, 1), (5, 20), (200, 500), (24, 80)):
        visit.bytes = b""
        visit.resize(*size)
        check(f"A window of {size[1]} by {size[0]} is drawn, and ends nothing", visit.draws() and kiosks() == [pid])
    visit.type("0")
    visit.shows(HOME)
    visit.type("e")
    visit.read(0.5)
    visit.type("\r")
    check("e and Enter end the visit and the connection", visit.ended() == 0, f"status {visit.process.poll()}")
    visit.close()


def no_shell():
    for command in ("id", "/bin/sh -i", "chairside-kiosk --check --settings /etc/passwd", "cat /etc/passwd; id"):
        code, output = once(command=[command])
        check(f"\"{command}\" runs no command", code == 69 and "root:" not in output and "uid=" not in output,
              f"{code} {output.strip()[:100]}")
        visit = Visit(command=[command])
        check("In a terminal it is a visit", visit.shows(FIRST_SCREEN), "" if FIRST_SCREEN in visit.text else visit.text)
        visit.close()
    code, output = once("-s", command=["sftp"])
    check("There is no file transfer", code == 69, f"{code} {output.strip()[:100]}")
    code, output = once("-T", stdin=b"id\n")
    check("Without a terminal nothing is read", code == 69 and "uid=" not in output, f"{code} {output.strip()[:100]}")
    for term in ("../../../etc/passwd", "/etc/passwd", "no-such-terminal", "x" * 3000):
        visit = Visit(term=term)
        code = visit.ended()
        check(f"The terminal \"{term[:20]}\" is refused with a sentence", code == 69 and "chairside-kiosk: " in visit.text,
              visit.text.strip()[:100])
        visit.close()


def no_forwarding():
    inet = socket.create_server(("127.0.0.1", 0))
    unix = socket.create_server("/run/target.sock", family=socket.AF_UNIX)
    os.chmod("/run/target.sock", 0o666)
    target = inet.getsockname()[1]
    forwards = {
        "-L": (["-L", f"127.0.0.1:22023:127.0.0.1:{target}"], inet), "-D": (["-D", "127.0.0.1:22023"], inet),
        "-L to a socket": (["-L", "127.0.0.1:22023:/run/target.sock"], unix),
    }
    for name, (arguments, server) in forwards.items():
        client = subprocess.Popen(
            ["ssh", "-N", *OPTIONS, *arguments, f"{USER}@127.0.0.1"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        end = time.monotonic() + 20
        while True:
            try:
                connection = socket.create_connection(("127.0.0.1", 22023), timeout=1)
                break
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)
        if name == "-D":
            # SOCKS 4: connect to the target.
            connection.sendall(b"\x04\x01" + target.to_bytes(2, "big") + bytes([127, 0, 0, 1]) + b"\0")
        server.settimeout(3)
        try:
            server.accept()
            reached = True
        except TimeoutError:
            reached = False
        connection.close()
        client.kill()
        check(f"{name} forwards nothing", not reached, client.communicate()[0].decode().strip()[:100])
    code, output = once("-N", "-o", "ExitOnForwardFailure=yes", "-R", f"22024:127.0.0.1:{target}")
    check("-R is refused", code == 255 and "forwarding failed" in output, output.strip()[:100])
    agent = subprocess.Popen(["ssh-agent", "-D", "-a", "/run/agent"], stdout=subprocess.DEVNULL)
    visit = Visit("-A", environment={"SSH_AUTH_SOCK": "/run/agent"})
    visit.shows(FIRST_SCREEN)
    environment = pathlib.Path(f"/proc/{one_kiosk()}/environ").read_bytes()
    check("An agent is not forwarded", b"SSH_AUTH_SOCK" not in environment)
    visit.close()
    agent.kill()
    # What needs programs and rights that are not here: as sshd itself understands its settings.
    settings = subprocess.run(["sshd", "-T", "-C", f"user={USER},host=x,addr=127.0.0.1"], capture_output=True, text=True).stdout
    for line in ("disableforwarding yes", "permittunnel no", "permituserrc no", "permituserenvironment no", "maxsessions 1",
                 "authenticationmethods publickey"):
        check(f"sshd has \"{line}\" for the user", line in settings.splitlines())


def no_environment():
    evil = {"LD_PRELOAD": "/tmp/evil.so", "TERMINFO": "/tmp", "LC_ALL": "../../tmp/evil", "LANG": "evil", "CHAIRSIDE_CONTENT": "/tmp"}
    arguments = [part for name in evil for part in ("-o", f"SendEnv={name}")]
    visit = Visit(*arguments, "-o", "SetEnv=EVIL=1", environment=evil)
    visit.shows(FIRST_SCREEN)
    environment = pathlib.Path(f"/proc/{one_kiosk()}/environ").read_bytes()
    check("No variable of the client arrives", not any(value in environment for value in (b"evil", b"EVIL", b"PRELOAD", b"=/tmp")))
    visit.close()


def without_force_command(server):
    """A mistake in sshd's settings: nothing is forced."""
    conf = pathlib.Path("/etc/ssh/sshd_config.d/chairside.conf")
    text = conf.read_text()
    conf.write_text(re.sub(r"(?m)^ *ForceCommand.*\n", "", text))
    server.send_signal(signal.SIGHUP)
    time.sleep(1)
    for command in ("id", "chairside-kiosk --settings /etc/passwd", "/usr/bin/chairside-kiosk --settings /etc/chairside/../passwd"):
        code, output = once(command=[command])
        check(f"Without ForceCommand \"{command}\" runs nothing", code == 69 and "uid=" not in output and "passwd" not in output,
              f"{code} {output.strip()[:100]}")
    visit = Visit()
    check("Without ForceCommand a login is a visit", visit.shows(FIRST_SCREEN))
    visit.close()
    conf.write_text(text)


def many():
    begin, start = time.monotonic(), time.time()
    visits = [Visit() for _ in range(SESSIONS)]
    opened = [visit.shows(FIRST_SCREEN, 120) for visit in visits]
    check(f"{SESSIONS} sessions are open at once", all(opened), f"{time.monotonic() - begin:.1f} s for all")
    for visit in visits:
        visit.type("1")
    check("Each is in a visit", all(visit.shows(HOME, 60) for visit in visits))
    for visit in visits:
        visit.type("1")
    check("Each has a list open", all(visit.shows("Danger signs", 60) for visit in visits))
    pids = kiosks()
    check("Each is a process of its own", len(pids) == SESSIONS)
    sizes = [share_of_memory(pid) for pid in pids]
    daemons = [int(entry.name) for entry in pathlib.Path("/proc").glob("[0-9]*")
               if (entry / "comm").exists() and (entry / "comm").read_text() == "sshd\n"]
    check("Memory of each, in KiB (PSS)", max(sizes) < 40_000,
          f"kiosk {min(sizes)} to {max(sizes)}, median {statistics.median(sizes):.0f}; sshd "
          f"{sum(share_of_memory(pid) for pid in daemons) / SESSIONS:.0f} for a session")

    others_cannot_look(pids)
    first = visits[0]
    first.type("0")
    first.shows(HOME)
    first.type("/")
    first.read(0.5)
    first.type(MARKER)
    time.sleep(3)
    first.type("")
    # The whole screen is drawn anew, so that the letters are printed beside each other.
    first.resize(30, 100)
    check("A word that is typed is on its own screen", first.shows(MARKER))
    holders = [pid for pid in pids if holds_marker(pid)]
    check("It is in the memory of its own process, and of no other", len(holders) == 1, f"{len(holders)} of {len(pids)}")
    check("It came to no other terminal", not any(MARKER in visit.text for visit in visits[1:] if visit.read() is None))
    os.kill(holders[0], 9)
    check("Where a visit is killed, its connection ends", first.ended() not in (None, 0), f"status {first.process.poll()}")
    for visit in visits[1:]:
        visit.type("0")
    check("All others go on", all(visit.shows(HOME, 60) for visit in visits[1:]) and len(kiosks()) == SESSIONS - 1)
    for visit in visits:
        visit.close()
    end = time.monotonic() + 60
    while kiosks() and time.monotonic() < end:
        time.sleep(0.5)
    check("Where clients are gone, their visits end", kiosks() == [])
    files = [name for folder in ("/tmp", "/var/tmp", "/run", "/var/log", "/etc/chairside")
             for name in pathlib.Path(folder).rglob("*") if name.is_file() and name.stat().st_mtime >= start
             and MARKER.encode() in name.read_bytes()]
    check("The word is in no file that is new", files == [], str(files or ""))


def looks_into(pid):
    """Tries what a program of the visits' user could do to a process; returns what it came to see."""
    user = pwd.getpwnam(USER)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgroups([])
        os.setgid(user.pw_gid)
        os.setuid(user.pw_uid)
        opened = []
        for name in ("mem", "environ", "maps", "io", "auxv", "fd", "exe"):
            try:
                path = f"/proc/{pid}/{name}"
                if name == "fd":
                    os.listdir(path)
                elif name == "exe":
                    os.readlink(path)
                else:
                    open(path, "rb").close()
                    if name == "environ":
                        open(path, "rb").read(1)
                opened.append(name)
            except OSError:
                pass
        attach = 16
        if ctypes.CDLL(None, use_errno=True).ptrace(attach, pid, None, None) == 0:
            opened.append("ptrace")
        os.write(writer, " ".join(opened).encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with os.fdopen(reader) as pipe:
        return pipe.read()


def others_cannot_look(pids):
    user = pwd.getpwnam(USER)
    other = subprocess.Popen(["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", "sleep", "60"])
    time.sleep(1)
    seen = looks_into(other.pid)
    other.kill()
    check("A program of the same user could look into another that is not sealed", "mem" in seen and "ptrace" in seen, seen)
    check("It could read neither memory, environment nor files of a visit", looks_into(pids[0]) == "")


def main():
    run(f"rm -f {KEY}* && mkdir -p /run/sshd && ssh-keygen -q -t ed25519 -N '' -f {KEY} && ssh-keygen -A")
    for step in STEPS:
        run(step)
    log = open("/run/sshd.log", "wb")
    server = subprocess.Popen(
        ["/usr/sbin/sshd", "-D", "-e", "-p", str(PORT), "-o", "ListenAddress=127.0.0.1"], stdin=subprocess.DEVNULL,
        stdout=log, stderr=log)
    try:
        time.sleep(1)
        one_visit()
        no_shell()
        no_forwarding()
        no_environment()
        many()
        without_force_command(server)
    finally:
        server.terminate()
    print(f"{passed} passed, 0 failed")


main()
