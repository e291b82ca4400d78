// What the terminal does about signals, and all that has to run inside a signal handler. Part of shim.h.

#pragma once
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/types.h>
#include <termios.h>
#include <unistd.h>

enum { TERMINAL_NOTED_END = 1, TERMINAL_NOTED_RESIZE = 2, TERMINAL_NOTED_STOP = 4, TERMINAL_NOTED_CONTINUE = 8 };

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

// Gives the terminal back with nothing but write, tcsetattr and what was prepared, and dies of the signal. Nothing here
// waits: output that nobody reads is dropped, to make room for the reset string.
static inline void terminal_crash(int number) {
  if (terminal_is_ours) {
    terminal_is_ours = 0;
    int flags = fcntl(STDOUT_FILENO, F_GETFL);
    fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
    ssize_t length = (ssize_t)terminal_reset_length;
    if (write(STDOUT_FILENO, terminal_reset, (size_t)length) != length) {
      tcflush(STDOUT_FILENO, TCOFLUSH);
      if (write(STDOUT_FILENO, terminal_reset, (size_t)length) < 0) {}
    }
    // The shell has the same open file.
    fcntl(STDOUT_FILENO, F_SETFL, flags);
    tcsetattr(STDIN_FILENO, TCSANOW, &terminal_modes_before);
  }
  signal(number, SIG_DFL);
  raise(number);
}

// Seconds in which a program that was told to end gives the terminal back by itself.
enum { TERMINAL_SECONDS_TO_END = 2 };

// The program did not end in time, for example because nothing reads what it writes.
static inline void terminal_give_up(int number) {
  (void)number;
  terminal_crash(SIGTERM);
}

// Notes a signal and wakes `terminal_wait`. A second SIGTERM before the first was seen means that the program hangs.
static inline void terminal_note(int number) {
  int error = errno;
  unsigned bit = 1u << number;
  unsigned before = __atomic_fetch_or(&terminal_noted, bit, __ATOMIC_SEQ_CST);
  if (number == SIGTERM && (before & bit)) terminal_crash(number);
  if (number == SIGTERM || number == SIGHUP || number == SIGINT || number == SIGQUIT) alarm(TERMINAL_SECONDS_TO_END);
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
  terminal_handle(SIGALRM, terminal_give_up);
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
  // While a program ends, the alarm stays, because it still has output to write.
  for (size_t i = 0; i < TERMINAL_COUNT(terminal_noted_signals); i++)
    sigaction(terminal_noted_signals[i], &terminal_actions_before[terminal_noted_signals[i]], NULL);
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
