// The C side of the terminal: ncurses behind plain integers.
// What is returned as bits is long, the type of the constants in Swift.
//
// A header's statics exist once in every object file that uses them, so only Terminal.swift may call these functions.

#pragma once
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <malloc.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <wchar.h>
#include "font.h"
#include "signals.h"

// From <term.h>, whose macros would take names as common as `columns`.
extern int setupterm(const char *name, int descriptor, int *result);

enum { TERMINAL_OPENED, TERMINAL_UNKNOWN, TERMINAL_CANNOT_PLACE_TEXT };
enum { TERMINAL_BOLD = 1, TERMINAL_UNDERLINE = 2, TERMINAL_REVERSE = 4 };
enum {
  TERMINAL_HAS_KEYS = 1,
  TERMINAL_HUNG_UP = 2,
  TERMINAL_HAS_CONTENT = 4,
  TERMINAL_LOST_CONTENT = 8,
  TERMINAL_HAS_OTHER = 16
};

// Opening and leaving

static inline const char *terminal_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == NULL || text == (const char *)-1 ? NULL : text;
}

// Adds a terminfo string to the reset string, without the delays that terminfo writes as $<5>.
static inline int terminal_append(int length, const char *text) {
  while (text != NULL && *text != 0 && length < (int)sizeof terminal_reset) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end == NULL) terminal_reset[length++] = *text;
    text = end == NULL ? text + 1 : end + 1;
  }
  return length;
}

// Pasted text between brackets (xterm's mode 2004), so that it never acts as keys.
#define TERMINAL_PASTE_ON "\033[?2004h"
#define TERMINAL_PASTE_OFF "\033[?2004l"
static int terminal_brackets_paste = 0;

// Mouse and touch: presses, releases and the wheel (xterm's mode 1000), in numbers of any size (mode 1006).
#define TERMINAL_POINTER_ON "\033[?1000h\033[?1006h"
#define TERMINAL_POINTER_OFF "\033[?1006l\033[?1000l"
static int terminal_uses_pointer = 0;

static inline void terminal_send(const char *text) {
  if (write(STDOUT_FILENO, text, strlen(text)) < 0) {}
}

// Asks for pastes and, if they are used, for mouse and touch; or no longer.
static inline void terminal_ask_for_reports(int is_on) {
  if (terminal_brackets_paste) terminal_send(is_on ? TERMINAL_PASTE_ON : TERMINAL_PASTE_OFF);
  if (terminal_uses_pointer) terminal_send(is_on ? TERMINAL_POINTER_ON : TERMINAL_POINTER_OFF);
}

// Writes down what a crash has to send; `rows` is the height of the terminal.
static inline void terminal_prepare_reset(int rows) {
  const char *mouse = terminal_capability("XM");
  const char *leave = terminal_capability("rmcup");
  terminal_reset_length = 0;
  int length = terminal_append(0, terminal_capability("sgr0"));
  length = terminal_append(length, terminal_capability("op"));
  if (terminal_is_console()) length = terminal_append(length, terminal_capability("oc"));
  length = terminal_append(length, terminal_capability("cnorm"));
  if (mouse != NULL) length = terminal_append(length, tiparm(mouse, 0));
  if (terminal_uses_pointer) length = terminal_append(length, TERMINAL_POINTER_OFF);
  if (terminal_brackets_paste) length = terminal_append(length, TERMINAL_PASTE_OFF);
  if (leave == NULL) length = terminal_append(length, tiparm(terminal_capability("cup"), rows - 1, 0));
  length = terminal_append(length, leave != NULL ? leave : "\r\n");
  terminal_reset_length = length;
}

// Gives the terminal back; where there is no other screen to return to, the shell goes on below the last line.
static inline void terminal_leave(void) {
  if (!terminal_is_ours) return;
  terminal_ask_for_reports(0);
  endwin();
  if (terminal_capability("rmcup") == NULL && write(STDOUT_FILENO, "\n", 1) < 0) {}
  terminal_is_ours = 0;
}

static inline void terminal_close(void) {
  terminal_leave();
  terminal_release_signals();
}

// Leaves nothing to read: screen, the terminal's memory of lines that scrolled away, and keys that wait.
static inline void terminal_wipe(void) {
  const char *scrollback = terminal_capability("E3");
  werase(stdscr);
  clearok(stdscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  if (scrollback != NULL && write(STDOUT_FILENO, scrollback, strlen(scrollback)) < 0) {}
  tcflush(STDIN_FILENO, TCIFLUSH);
}

// Tells ncurses the size in the only way that it takes without asking the line itself.
static inline SCREEN *terminal_new(const char *name, int width, int height) {
  char number[16];
  use_tioctl(FALSE);
  snprintf(number, sizeof number, "%d", height);
  setenv("LINES", number, 1);
  snprintf(number, sizeof number, "%d", width);
  setenv("COLUMNS", number, 1);
  SCREEN *screen = newterm(name, stdout, stdin);
  unsetenv("LINES");
  unsetenv("COLUMNS");
  return screen;
}

// Takes the terminal of standard input and output; ncurses neither reads keys nor handles signals.
static inline long terminal_open(const char *name, int width, int height, int is_kiosk) {
  static int has_promised_to_leave = 0;
  int result = 0;
  if (setupterm(name, STDOUT_FILENO, &result) != OK) return TERMINAL_UNKNOWN;
  if (terminal_capability("cup") == NULL) return TERMINAL_CANNOT_PLACE_TEXT;
  if (terminal_pipe[0] < 0 && pipe2(terminal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return TERMINAL_UNKNOWN;
  tcgetattr(STDIN_FILENO, &terminal_modes_before);
  terminal_remember_signals();
  if (terminal_new(name, width, height) == NULL) return TERMINAL_UNKNOWN;
  terminal_is_ours = 1;
  // A terminal of this kind that does not know the mode ignores it.
  terminal_brackets_paste = strncmp(terminal_capability("cup"), "\033[", 2) == 0;
  terminal_prepare_reset(height);
  terminal_catch_signals(is_kiosk);
  if (!has_promised_to_leave) has_promised_to_leave = atexit(terminal_leave) == 0;
  raw();
  noecho();
  nonl();
  typeahead(-1);
  curs_set(1);
  // A number pad that another program left in its application mode sends digits again.
  if (terminal_capability("rmkx") != NULL) terminal_send(terminal_capability("rmkx"));
  terminal_ask_for_reports(1);
  return TERMINAL_OPENED;
}

// Asks for mouse and touch. 0 where the terminal knows of neither, as the Linux console.
static inline long terminal_use_pointer(int rows) {
  const char *mouse = terminal_capability("kmous");
  if (mouse == NULL || strncmp(mouse, "\033[", 2) != 0) return 0;
  terminal_uses_pointer = 1;
  terminal_prepare_reset(rows);
  terminal_ask_for_reports(1);
  return 1;
}

// Size, colours and text

static inline void terminal_measure(int *width, int *height) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  *width = size.ws_col;
  *height = size.ws_row;
}

// A large window leaves free memory between what is still in use, which the C library would keep for good.
static inline void terminal_resize(int width, int height) {
  resize_term(height, width);
  terminal_prepare_reset(height);
  malloc_trim(0);
}

// The number of colours that can be used, 0 for none.
static inline int terminal_start_colours(int keeps_own_colours) {
  if (!has_colors() || start_color() != OK) return 0;
  if (keeps_own_colours) use_default_colors();
  int count = tigetnum("colors");
  return count < 8 ? 0 : count;
}

// True where a colour is red, green and blue in one number, and no index of a table (terminfo's extension RGB).
static inline int terminal_has_direct_colours(void) {
  return tigetnum("colors") > 256 && (tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || terminal_capability("RGB") != NULL);
}

// Changes what the console shows for a colour, in parts of 1000; it has its own again at the end. Another terminal would
// wait for the end of the sequence, which has none.
static inline void terminal_define_colour(int colour, int red, int green, int blue) {
  if (terminal_is_console() && can_change_color()) init_extended_color(colour, red, green, blue);
}

// The console's own colours again, while the program goes on.
static inline void terminal_reset_colours(void) {
  const char *reset = terminal_capability("oc");
  if (terminal_is_console() && reset != NULL) terminal_send(reset);
}

static inline void terminal_define_pair(int pair, int foreground, int background) {
  init_extended_pair(pair, foreground, background);
}

static inline attr_t terminal_attributes(int bits) {
  return (bits & TERMINAL_BOLD ? WA_BOLD : 0) | (bits & TERMINAL_UNDERLINE ? WA_UNDERLINE : 0)
       | (bits & TERMINAL_REVERSE ? WA_REVERSE : 0);
}

// Begins a frame: every cell blank, in the colours of `pair`.
static inline void terminal_begin(int pair) {
  cchar_t blank;
  setcchar(&blank, L" ", WA_NORMAL, (short)pair, NULL);
  wbkgrndset(stdscr, &blank);
  werase(stdscr);
}

// Blanks a row of a frame that is like the last one in other rows.
static inline void terminal_blank(int row) {
  wmove(stdscr, row, 0);
  wclrtoeol(stdscr);
}

// Puts printable ASCII characters.
static inline void terminal_put_ascii(int row, int column, const char *text, int count, int bits, int pair) {
  wattr_set(stdscr, terminal_attributes(bits), (short)pair, NULL);
  mvwaddnstr(stdscr, row, column, text, count);
  wattr_set(stdscr, WA_NORMAL, 0, NULL);
}

// Puts one character with its marks. What this machine's C library cannot measure becomes a question mark.
static inline void terminal_put(int row, int column, const unsigned *scalars, int count, int bits, int pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  cchar_t cell;
  int length = 0;
  for (int i = 0; i < count && length < CCHARW_MAX; i++) {
    int width = wcwidth((wchar_t)scalars[i]);
    if (i == 0) text[length++] = width < 1 ? L'?' : (wchar_t)scalars[i];
    else if (width == 0) text[length++] = (wchar_t)scalars[i];
  }
  if (length == 0 || setcchar(&cell, text, terminal_attributes(bits), (short)pair, NULL) != OK) return;
  // ncurses reports an error for the last cell of the screen, after writing it.
  mvwadd_wch(stdscr, row, column, &cell);
}

// Sends what differs from the screen, or everything, and moves the cursor last.
static inline void terminal_finish(int row, int column, int repaints) {
  if (repaints) clearok(stdscr, TRUE);
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  terminal_is_ours = 1;
  doupdate();
}

static inline void terminal_ring(void) { beep(); }

// Waiting

// Waits for keys, a signal or content for at most `milliseconds` (-1: for ever); the answer is TERMINAL_HAS_ bits.
static inline long terminal_wait(int milliseconds, int wants_keys, int content, int other) {
  struct pollfd list[4] = {
    {.fd = terminal_pipe[0], .events = POLLIN},
    {.fd = wants_keys ? STDIN_FILENO : -1, .events = POLLIN},
    {.fd = content, .events = POLLIN},
    {.fd = other, .events = POLLIN},
  };
  long answer = 0;
  if (poll(list, 4, milliseconds) <= 0) return 0;
  if (list[1].revents & POLLIN) answer |= TERMINAL_HAS_KEYS;
  else if (list[1].revents) answer |= TERMINAL_HUNG_UP;
  if (list[2].revents & POLLIN) answer |= TERMINAL_HAS_CONTENT;
  else if (list[2].revents) answer |= TERMINAL_LOST_CONTENT;
  if (list[3].revents) answer |= TERMINAL_HAS_OTHER;
  return answer;
}

// Bytes of the keyboard; -1 when there will be no more.
static inline int terminal_read(unsigned char *bytes, int capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
  if (count > 0) return (int)count;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

static inline double terminal_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_BOOTTIME, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

// True where the locale's text is UTF-8; an empty `name` stands for the environment's.
static inline int terminal_set_locale(const char *name) {
  return setlocale(LC_CTYPE, name) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
