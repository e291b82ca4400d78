// A copy of this process that may fail without harm to it. The program must have one thread.

#pragma once
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// What the program does about the end of children, while there is a copy. If it ignores them, nothing is known of their
// ends.
static struct sigaction child_before = {0};

// Makes a copy of the process, limited in processor time and memory. It ends with its parent, takes no notice of keys
// and window sizes, and its standard error goes nowhere.
//
// Returns the process number, and in the copy 0; -1 if there can be no copy. `line` is, in the copy, the end of a pipe
// that it can write to, and in the parent the end to read from, which does not block.
static inline pid_t child_begin(int *line, unsigned seconds, unsigned long long bytes) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  struct sigaction usual = {0};
  usual.sa_handler = SIG_DFL;
  sigaction(SIGCHLD, &usual, &child_before);
  pid_t parent = getpid();
  pid_t child = fork();
  if (child != 0) {
    close(ends[1]);
    if (child < 0) {
      close(ends[0]);
      sigaction(SIGCHLD, &child_before, NULL);
    }
    *line = ends[0];
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return child;
  }
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (getppid() != parent) _exit(1);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  int const ignored[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGWINCH, SIGPIPE};
  for (unsigned index = 0; index < sizeof ignored / sizeof *ignored; index++) signal(ignored[index], SIG_IGN);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, 0);
  struct rlimit const core = {0, 0}, time = {seconds, seconds}, memory = {bytes, bytes};
  setrlimit(RLIMIT_CORE, &core);
  setrlimit(RLIMIT_CPU, &time);
  setrlimit(RLIMIT_DATA, &memory);
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere >= 0) dup2(nowhere, 2);
  close(ends[0]);
  *line = ends[1];
  return 0;
}

// Ends the copy without anything that would be done at the end of the program.
static inline void child_end(int code) { _exit(code); }

// Ends a child if it still runs, and waits for it. Returns its wait status; -1 if it cannot be known.
static inline int child_finish(pid_t child, int kills) {
  int status = -1;
  if (kills) kill(child, SIGKILL);
  while (waitpid(child, &status, 0) < 0) {
    if (errno == EINTR) continue;
    status = -1;
    break;
  }
  sigaction(SIGCHLD, &child_before, NULL);
  return status;
}
