// The doors that Swift's runtime and Foundation bring with them, bricked up.
//
// The runtime starts a debugger after a crash, and Foundation can start any program. A kiosk does neither. Linked into
// the program, these functions take the place of the C library's, so that none of them is imported.
#include <errno.h>
#include <stdarg.h>
#include <stddef.h>

#define DOOR_MINUS_ONE(name) int name() { errno = EPERM; return -1; }
#define DOOR_ERROR(name) int name() { return EPERM; }

#pragma clang diagnostic ignored "-Wincompatible-library-redeclaration"
#pragma clang diagnostic ignored "-Wdeprecated-non-prototype"
#pragma clang diagnostic ignored "-Wstrict-prototypes"

DOOR_MINUS_ONE(execl)
DOOR_MINUS_ONE(execle)
DOOR_MINUS_ONE(execlp)
DOOR_MINUS_ONE(execv)
DOOR_MINUS_ONE(execve)
DOOR_MINUS_ONE(execveat)
DOOR_MINUS_ONE(execvp)
DOOR_MINUS_ONE(execvpe)
DOOR_MINUS_ONE(fexecve)
DOOR_MINUS_ONE(fork)
DOOR_MINUS_ONE(_Fork)
DOOR_MINUS_ONE(vfork)
DOOR_MINUS_ONE(clone)
DOOR_MINUS_ONE(clone3)
DOOR_MINUS_ONE(system)
DOOR_MINUS_ONE(forkpty)
DOOR_ERROR(posix_spawn)
DOOR_ERROR(posix_spawnp)
DOOR_ERROR(wordexp)

void *popen() {
  errno = EPERM;
  return NULL;
}
