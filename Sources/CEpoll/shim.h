// Waiting for several descriptors through one. Swift's module of the C library leaves epoll out.

#pragma once
#include <sys/epoll.h>

// A descriptor that becomes readable when one of those that it watches does; -1 with errno if there can be none.
static inline int readiness_open(void) { return epoll_create1(EPOLL_CLOEXEC); }

// Watches a descriptor until it is closed; -1 with errno if that cannot be.
static inline int readiness_add(int watcher, int descriptor) {
  struct epoll_event event = {.events = EPOLLIN, .data = {.fd = descriptor}};
  return epoll_ctl(watcher, EPOLL_CTL_ADD, descriptor, &event);
}
