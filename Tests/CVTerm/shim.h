// A terminal for tests: libvterm shows what a program wrote, and a pseudo-terminal runs it.

#pragma once
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vterm.h>

// Of glibc since 2.26, but seen by GNU sources alone.
#ifndef POSIX_SPAWN_SETSID
#define POSIX_SPAWN_SETSID 0x80
#endif

// What a program switched on and off.
typedef struct {
  int is_alternate, shows_cursor, mouse;
} cvterm_modes;

// One cell as plain numbers; colours are those of the palette, -1 the default, -2 any other.
typedef struct {
  uint32_t scalars[VTERM_MAX_CHARS_PER_CELL];
  int width, is_bold, is_underlined, is_reverse, foreground, background;
} cvterm_cell;

enum { CVTERM_HAS_OUTPUT = 1, CVTERM_HUNG_UP = 2, CVTERM_ENDED = 4 };

static inline int cvterm_note_mode(VTermProp property, VTermValue *value, void *user) {
  cvterm_modes *modes = (cvterm_modes *)user;
  if (property == VTERM_PROP_ALTSCREEN) modes->is_alternate = value->boolean;
  if (property == VTERM_PROP_CURSORVISIBLE) modes->shows_cursor = value->boolean;
  if (property == VTERM_PROP_MOUSE) modes->mouse = value->number;
  return 1;
}

static const VTermScreenCallbacks cvterm_callbacks = {.settermprop = cvterm_note_mode};

static inline VTerm *cvterm_new(int columns, int rows, cvterm_modes *modes) {
  VTerm *terminal = vterm_new(rows, columns);
  vterm_set_utf8(terminal, 1);
  VTermScreen *screen = vterm_obtain_screen(terminal);
  vterm_screen_set_callbacks(screen, &cvterm_callbacks, modes);
  vterm_screen_enable_altscreen(screen, 1);
  vterm_screen_reset(screen, 1);
  return terminal;
}

static inline int cvterm_colour(const VTermColor *colour) {
  if (VTERM_COLOR_IS_DEFAULT_FG(colour) || VTERM_COLOR_IS_DEFAULT_BG(colour)) return -1;
  return VTERM_COLOR_IS_INDEXED(colour) ? colour->indexed.idx : -2;
}

static inline cvterm_cell cvterm_cell_at(VTerm *terminal, int row, int column) {
  VTermScreenCell from;
  cvterm_cell cell;
  memset(&from, 0, sizeof from);
  vterm_screen_get_cell(vterm_obtain_screen(terminal), (VTermPos){.row = row, .col = column}, &from);
  memcpy(cell.scalars, from.chars, sizeof cell.scalars);
  cell.width = from.width;
  cell.is_bold = from.attrs.bold;
  cell.is_underlined = from.attrs.underline != 0;
  cell.is_reverse = from.attrs.reverse;
  cell.foreground = cvterm_colour(&from.fg);
  cell.background = cvterm_colour(&from.bg);
  return cell;
}

static inline void cvterm_cursor(VTerm *terminal, int *row, int *column) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position);
  *row = position.row;
  *column = position.col;
}

static inline int cvterm_set_size(int line, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(line, TIOCSWINSZ, &size);
}

// Opens a pseudo-terminal that no other child inherits, and tells the name of its line.
static inline int cvterm_open(int columns, int rows, char *name, size_t capacity) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  if (grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, name, capacity) == 0
      && cvterm_set_size(master, columns, rows) == 0) return master;
  close(master);
  return -1;
}

static inline int cvterm_open_line(const char *name) { return open(name, O_RDWR | O_NOCTTY | O_CLOEXEC); }

// Starts a program in a session of its own, so that the line becomes its terminal; `errors` names a file, or is NULL.
static inline pid_t cvterm_spawn(
  const char *program, char *const *arguments, char *const *environment, const char *line, const char *errors) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  pid_t child = -1;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(
    &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, line, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&files, 0, 1);
  if (errors == NULL) posix_spawn_file_actions_adddup2(&files, 0, 2);
  else posix_spawn_file_actions_addopen(&files, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (posix_spawn(&child, program, &files, &attributes, arguments, environment) != 0) child = -1;
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return child;
}

// A descriptor that becomes readable when the process ends.
static inline int cvterm_watch_process(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }

// Waits until the program writes, hangs up or ends; negative descriptors are left out.
static inline long cvterm_wait(int master, int process, int milliseconds) {
  struct pollfd list[2] = {{.fd = master, .events = POLLIN}, {.fd = process, .events = POLLIN}};
  long answer = 0;
  if (poll(list, 2, milliseconds) <= 0) return 0;
  if (list[0].revents & POLLIN) answer |= CVTERM_HAS_OUTPUT;
  else if (list[0].revents) answer |= CVTERM_HUNG_UP;
  if (list[1].revents) answer |= CVTERM_ENDED;
  return answer;
}

// The modes of a line that `stty` would show, as bytes to compare.
static inline struct termios cvterm_line_modes(int line) {
  struct termios modes;
  memset(&modes, 0, sizeof modes);
  tcgetattr(line, &modes);
  return modes;
}

static inline int cvterm_are_equal(const struct termios *left, const struct termios *right) {
  return left->c_iflag == right->c_iflag && left->c_oflag == right->c_oflag && left->c_cflag == right->c_cflag
      && left->c_lflag == right->c_lflag && memcmp(left->c_cc, right->c_cc, sizeof left->c_cc) == 0;
}
