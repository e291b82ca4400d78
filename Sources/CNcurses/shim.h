// The C side of the terminal: ncurses behind plain integers, and what has to run inside a signal handler.
// What is returned as bits is long, the type of the constants in Swift.
//
// A header's statics exist once in every object file that uses them, so only Terminal.swift may call these functions.

#pragma once
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// From <term.h>, whose macros would take names as common as `columns`.
extern int setupterm(const char *name, int descriptor, int *result);

enum { TERMINAL_OPENED, TERMINAL_UNKNOWN, TERMINAL_CANNOT_PLACE_TEXT };
enum { TERMINAL_BOLD = 1, TERMINAL_UNDERLINE = 2, TERMINAL_REVERSE = 4 };
enum { TERMINAL_NOTED_END = 1, TERMINAL_NOTED_RESIZE = 2, TERMINAL_NOTED_STOP = 4, TERMINAL_NOTED_CONTINUE = 8 };
enum { TERMINAL_HAS_KEYS = 1, TERMINAL_HUNG_UP = 2, TERMINAL_HAS_CONTENT = 4, TERMINAL_LOST_CONTENT = 8 };

static const int terminal_noted_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGCONT, SIGTSTP};
static const int terminal_fatal_signals[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE};

#define TERMINAL_COUNT(list) (sizeof(list) / sizeof((list)[0]))

// What signal handlers read. Swift emits only statics that are written with a value.
static int terminal_pipe[2] = {-1, -1};
static unsigned terminal_noted = 0;
static volatile sig_atomic_t terminal_is_ours = 0;
static volatile sig_atomic_t terminal_reset_length = 0;
static char terminal_reset[512] = {0};
static struct termios terminal_modes_before = {0};
static struct sigaction terminal_actions_before[32] = {0};
static char terminal_signal_stack[65536] = {0};

// Signals

// Gives the terminal back with nothing but write, tcsetattr and what was prepared, and dies of the signal.
static inline void terminal_crash(int number) {
  if (terminal_is_ours) {
    terminal_is_ours = 0;
    if (write(STDOUT_FILENO, terminal_reset, (size_t)terminal_reset_length) < 0) {}
    tcsetattr(STDIN_FILENO, TCSANOW, &terminal_modes_before);
  }
  signal(number, SIG_DFL);
  raise(number);
}

// Notes a signal and wakes `terminal_wait`. A second SIGTERM before the first was seen means that the program hangs.
static inline void terminal_note(int number) {
  int error = errno;
  unsigned bit = 1u << number;
  unsigned before = __atomic_fetch_or(&terminal_noted, bit, __ATOMIC_SEQ_CST);
  if (number == SIGTERM && (before & bit)) terminal_crash(number);
  if (write(terminal_pipe[1], "", 1) < 0) {}
  errno = error;
}

// The signals since the last call, as TERMINAL_NOTED_ bits.
static inline long terminal_take_notes(void) {
  char bytes[64];
  while (read(terminal_pipe[0], bytes, sizeof bytes) > 0) {}
  unsigned noted = __atomic_exchange_n(&terminal_noted, 0, __ATOMIC_SEQ_CST);
  long notes = 0;
  if (noted & (1u << SIGTERM | 1u << SIGHUP | 1u << SIGINT | 1u << SIGQUIT)) notes |= TERMINAL_NOTED_END;
  if (noted & (1u << SIGWINCH)) notes |= TERMINAL_NOTED_RESIZE;
  if (noted & (1u << SIGTSTP)) notes |= TERMINAL_NOTED_STOP;
  if (noted & (1u << SIGCONT)) notes |= TERMINAL_NOTED_CONTINUE;
  return notes;
}

static inline void terminal_handle(int number, void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

// Takes the signals over. One that was ignored when the program started stays ignored.
static inline void terminal_catch_signals(int is_kiosk) {
  stack_t stack = {.ss_sp = terminal_signal_stack, .ss_size = sizeof terminal_signal_stack};
  sigaltstack(&stack, NULL);
  for (size_t i = 0; i < TERMINAL_COUNT(terminal_fatal_signals); i++)
    terminal_handle(terminal_fatal_signals[i], terminal_crash);
  for (size_t i = 0; i < TERMINAL_COUNT(terminal_noted_signals); i++) {
    int number = terminal_noted_signals[i];
    int is_ignored = terminal_actions_before[number].sa_handler == SIG_IGN;
    int is_from_keyboard = number == SIGINT || number == SIGQUIT || number == SIGTSTP;
    terminal_handle(number, is_ignored || (is_kiosk && is_from_keyboard) ? SIG_IGN : terminal_note);
  }
}

static inline void terminal_remember_signals(void) {
  for (int number = 1; number < 32; number++) sigaction(number, NULL, &terminal_actions_before[number]);
}

static inline void terminal_release_signals(void) {
  for (size_t i = 0; i < TERMINAL_COUNT(terminal_fatal_signals); i++)
    sigaction(terminal_fatal_signals[i], &terminal_actions_before[terminal_fatal_signals[i]], NULL);
  for (size_t i = 0; i < TERMINAL_COUNT(terminal_noted_signals); i++)
    sigaction(terminal_noted_signals[i], &terminal_actions_before[terminal_noted_signals[i]], NULL);
}

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

// Writes down what a crash has to send; `rows` is the height of the terminal.
static inline void terminal_prepare_reset(int rows) {
  const char *mouse = terminal_capability("XM");
  const char *leave = terminal_capability("rmcup");
  terminal_reset_length = 0;
  int length = terminal_append(0, terminal_capability("sgr0"));
  length = terminal_append(length, terminal_capability("op"));
  length = terminal_append(length, terminal_capability("cnorm"));
  if (mouse != NULL) length = terminal_append(length, tiparm(mouse, 0));
  length = terminal_append(length, terminal_capability("BD"));
  length = terminal_append(length, tiparm(terminal_capability("cup"), rows - 1, 0));
  length = terminal_append(length, leave != NULL ? leave : "\r\n");
  terminal_reset_length = length;
}

// Gives the terminal back; where there is no other screen to return to, the shell goes on below the last line.
static inline void terminal_leave(void) {
  if (!terminal_is_ours) return;
  endwin();
  if (terminal_capability("rmcup") == NULL && write(STDOUT_FILENO, "\n", 1) < 0) {}
  terminal_is_ours = 0;
}

static inline void terminal_close(void) {
  terminal_leave();
  terminal_release_signals();
}

// Takes the terminal of standard input and output; ncurses neither reads keys nor handles signals.
static inline long terminal_open(const char *name, int is_kiosk) {
  static int has_promised_to_leave = 0;
  int result = 0;
  if (setupterm(name, STDOUT_FILENO, &result) != OK) return TERMINAL_UNKNOWN;
  if (terminal_capability("cup") == NULL) return TERMINAL_CANNOT_PLACE_TEXT;
  if (terminal_pipe[0] < 0 && pipe2(terminal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return TERMINAL_UNKNOWN;
  tcgetattr(STDIN_FILENO, &terminal_modes_before);
  terminal_remember_signals();
  use_env(FALSE);
  if (newterm(name, stdout, stdin) == NULL) return TERMINAL_UNKNOWN;
  terminal_is_ours = 1;
  terminal_prepare_reset(24);
  terminal_catch_signals(is_kiosk);
  if (!has_promised_to_leave) has_promised_to_leave = atexit(terminal_leave) == 0;
  raw();
  noecho();
  nonl();
  typeahead(-1);
  curs_set(1);
  return TERMINAL_OPENED;
}

// Stops the program, or with `whole_group` all that the terminal's stop key would stop; returns when it goes on.
static inline void terminal_stop(int whole_group) {
  sigset_t stop, before;
  if (terminal_actions_before[SIGTSTP].sa_handler == SIG_IGN) return;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  signal(SIGTSTP, SIG_DFL);
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  kill(whole_group ? 0 : getpid(), SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  terminal_handle(SIGTSTP, terminal_note);
}

// Size, colours and text

static inline void terminal_measure(int *width, int *height) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  *width = size.ws_col;
  *height = size.ws_row;
}

static inline void terminal_resize(int width, int height) {
  resize_term(height, width);
  terminal_prepare_reset(height);
}

// The number of colours that can be used, 0 for none.
static inline int terminal_start_colours(int keeps_own_colours) {
  if (!has_colors() || start_color() != OK) return 0;
  if (keeps_own_colours) use_default_colors();
  int count = tigetnum("colors");
  return count < 8 ? 0 : count;
}

static inline void terminal_define_pair(int pair, int foreground, int background) {
  init_pair((short)pair, (short)foreground, (short)background);
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

// Waiting

// Waits for keys, a signal or content for at most `milliseconds` (-1: for ever); the answer is TERMINAL_HAS_ bits.
static inline long terminal_wait(int milliseconds, int wants_keys, int content) {
  struct pollfd list[3] = {
    {.fd = terminal_pipe[0], .events = POLLIN},
    {.fd = wants_keys ? STDIN_FILENO : -1, .events = POLLIN},
    {.fd = content, .events = POLLIN},
  };
  long answer = 0;
  if (poll(list, 3, milliseconds) <= 0) return 0;
  if (list[1].revents & POLLIN) answer |= TERMINAL_HAS_KEYS;
  else if (list[1].revents) answer |= TERMINAL_HUNG_UP;
  if (list[2].revents & POLLIN) answer |= TERMINAL_HAS_CONTENT;
  else if (list[2].revents) answer |= TERMINAL_LOST_CONTENT;
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
