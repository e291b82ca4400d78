// Replacements for the functions that start programs and that Swift's runtime imports.
//
// The runtime starts a program of its own after a crash, to print a backtrace; a kiosk does not. Linked into the program,
// these two functions take the place of the C library's, so that the program imports none that starts another one. The
// runtime imports no other (`nm -u libswiftCore.a`), and the kiosk has no part of Foundation; a test of the built program
// fails where one is imported again.
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
