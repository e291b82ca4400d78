// Replacements for the functions that start programs and that Swift's runtime imports.
//
// After a crash the runtime starts a separate program to print a backtrace; a kiosk must not. Linked into the program,
// these two functions replace the C library's, so that the program imports no function that starts another one. The
// runtime imports no others (`nm -u libswiftCore.a`), and the kiosk does not use Foundation. A test of the built
// program fails if one is imported again.
#include <errno.h>

#pragma clang diagnostic ignored "-Wincompatible-library-redeclaration"
#pragma clang diagnostic ignored "-Wdeprecated-non-prototype"
#pragma clang diagnostic ignored "-Wstrict-prototypes"

int clone() {
  errno = EPERM;
  return -1;
}

int execvpe() {
  errno = EPERM;
  return -1;
}
