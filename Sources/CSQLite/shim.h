#pragma once
#include <sqlite3.h>

// Binds a copy of a text. Swift cannot import SQLITE_TRANSIENT, which casts -1 to a function.
static inline int sqlite3_bind_text_copy(sqlite3_stmt *statement, int index, const char *text, sqlite3_uint64 bytes) {
  return sqlite3_bind_text64(statement, index, text, bytes, SQLITE_TRANSIENT, SQLITE_UTF8);
}
