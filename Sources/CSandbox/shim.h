// Hardens a kiosk process: it can start no program, and its memory cannot be dumped or read by others.

#pragma once
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#if defined(__x86_64__)
#define SEAL_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define SEAL_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

// Makes the kernel refuse execve and execveat permanently, for this process and its children. System calls of another
// architecture, which have other numbers, are refused too. Returns 0 if the kernel does not support it.
static inline int seal_against_programs(void) {
#ifdef SEAL_ARCHITECTURE
  enum { REFUSE = SECCOMP_RET_ERRNO | EPERM };
  struct sock_filter filter[] = {
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SEAL_ARCHITECTURE, 1, 0),
    BPF_STMT(BPF_RET | BPF_K, REFUSE),
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
    // The x32 system calls of the same architecture.
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 2, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execve, 1, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_execveat, 0, 1),
    BPF_STMT(BPF_RET | BPF_K, REFUSE),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = sizeof filter / sizeof filter[0], .filter = filter};
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
#else
  return 0;
#endif
}

// Disables core files, and access to the memory by other processes of the same user. Returns 0 on failure.
static inline int seal_memory(void) {
  struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

// Sends one datagram to a file-system socket or, with `is_abstract`, to one in the abstract namespace. Returns 0 on
// failure.
static inline int seal_send(const char *name, int length, int is_abstract, const char *text, int size) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (length < 1 || length + 1 > (int)sizeof address.sun_path) return 0;
  for (int i = 0; i < length; i++) address.sun_path[i + (is_abstract ? 1 : 0)] = name[i];
  int line = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (line < 0) return 0;
  socklen_t whole = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)length + 1);
  ssize_t sent = sendto(line, text, (size_t)size, MSG_NOSIGNAL, (struct sockaddr *)&address, whole);
  close(line);
  return sent == size;
}
