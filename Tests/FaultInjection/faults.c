// Faults for tests of a whole program: preloaded (LD_PRELOAD), it makes calls of the C library fail as variables of the
// environment ask.
//
// FAULT_CLOCK=SECONDS          the clock of the day is this much ahead; negative is behind
// FAULT_UNLINK=TEXT            files whose path contains TEXT cannot be removed
// FAULT_PARSE=crash|hang|grow  parsing a page that contains FAULT-IN-THIS-FILE crashes, hangs, or takes memory without end

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static long long clock_offset(void) {
  const char *value = getenv("FAULT_CLOCK");
  return value ? atoll(value) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int result = NEXT(clock_gettime)(clock, time);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += clock_offset();
  return result;
}

time_t time(time_t *place) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (place) *place = now.tv_sec;
  return now.tv_sec;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  int result = NEXT(gettimeofday)(now, zone);
  if (result == 0) now->tv_sec += clock_offset();
  return result;
}

static int is_kept(const char *path) {
  const char *text = getenv("FAULT_UNLINK");
  return text && *text && strstr(path, text) != NULL;
}

int unlink(const char *path) {
  if (is_kept(path)) return errno = EACCES, -1;
  return NEXT(unlink)(path);
}

int unlinkat(int folder, const char *path, int flags) {
  if (is_kept(path)) return errno = EACCES, -1;
  return NEXT(unlinkat)(folder, path, flags);
}

int remove(const char *path) {
  if (is_kept(path)) return errno = EACCES, -1;
  return NEXT(remove)(path);
}

// cmark-gfm, which parses every page.
struct cmark_parser;

void cmark_parser_feed(struct cmark_parser *parser, const char *text, size_t length) {
  const char *fault = getenv("FAULT_PARSE");
  static const char mark[] = "FAULT-IN-THIS-FILE";
  if (fault && memmem(text, length, mark, sizeof mark - 1)) {
    if (strcmp(fault, "crash") == 0) __builtin_trap();
    while (strcmp(fault, "hang") == 0) {
      if (getppid() < 0) break;
    }
    while (strcmp(fault, "grow") == 0) {
      char *piece = malloc(1 << 20);
      if (!piece) __builtin_trap();
      memset(piece, 1, 1 << 20);
    }
  }
  void (*feed)(struct cmark_parser *, const char *, size_t) =
      (void (*)(struct cmark_parser *, const char *, size_t))dlsym(RTLD_NEXT, "cmark_parser_feed");
  feed(parser, text, length);
}
