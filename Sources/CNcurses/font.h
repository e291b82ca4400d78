// The letters and the kind of a Linux console. Part of shim.h; without statics, so any file may call these.

#pragma once
#include <linux/kd.h>
#include <sys/ioctl.h>
#include <unistd.h>

// 1 where the output is a Linux console itself, and not another terminal that calls itself one.
static inline int terminal_is_console(void) {
  int mode;
  return ioctl(STDOUT_FILENO, KDGETMODE, &mode) == 0;
}

// Takes the console's glyphs, 32 rows each, into room for 512 of 32 by 32 dots; 0 where this is no console.
static inline int terminal_get_font(unsigned char *bytes, unsigned *width, unsigned *height, unsigned *count) {
  struct console_font_op font = {
    .op = KD_FONT_OP_GET, .width = 32, .height = 32, .charcount = 512, .data = bytes};
  if (ioctl(STDOUT_FILENO, KDFONTOP, &font) != 0) return 0;
  *width = font.width;
  *height = font.height;
  *count = font.charcount;
  return 1;
}

// The kernel allows this to whoever has the console as controlling terminal, and then changes the size of the screen.
static inline int terminal_set_font(const unsigned char *bytes, unsigned width, unsigned height, unsigned count) {
  struct console_font_op font = {
    .op = KD_FONT_OP_SET, .width = width, .height = height, .charcount = count, .data = (unsigned char *)bytes};
  return ioctl(STDOUT_FILENO, KDFONTOP, &font) == 0;
}
