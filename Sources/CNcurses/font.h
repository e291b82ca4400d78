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

// Fonts of more than 32 rows are set by operations of their own, from Linux 6.3 on; older headers have no names for them.
enum { TERMINAL_FONT_SET_TALL = 4, TERMINAL_FONT_GET_TALL = 5, TERMINAL_FONT_DOTS = 64, TERMINAL_FONT_ROWS = 128 };

// The bytes of a font of 512 glyphs, whatever its size.
enum { TERMINAL_FONT_BYTES = 512 * TERMINAL_FONT_ROWS * TERMINAL_FONT_DOTS / 8 };

// Takes the console's glyphs, `*rows` rows each whatever their height; 0 where this is no console. `*is_tall` is 1 where
// the kernel has fonts of more than 32 rows.
static inline int terminal_get_font(
  unsigned char *bytes, unsigned *width, unsigned *height, unsigned *count, unsigned *rows, int *is_tall) {
  struct console_font_op font = {
    .op = TERMINAL_FONT_GET_TALL, .width = TERMINAL_FONT_DOTS, .height = TERMINAL_FONT_ROWS, .charcount = 512,
    .data = bytes};
  *is_tall = ioctl(STDOUT_FILENO, KDFONTOP, &font) == 0;
  if (!*is_tall) {
    font = (struct console_font_op){
      .op = KD_FONT_OP_GET, .width = 32, .height = 32, .charcount = 512, .data = bytes};
    if (ioctl(STDOUT_FILENO, KDFONTOP, &font) != 0) return 0;
  }
  *width = font.width;
  *height = font.height;
  *count = font.charcount;
  *rows = *is_tall ? TERMINAL_FONT_ROWS : 32;
  return 1;
}

// The glyphs have 32 rows each, or if `is_tall` as many as their height. The kernel allows this to whoever has the console
// as controlling terminal, and then changes the size of the screen.
static inline int terminal_set_font(
  const unsigned char *bytes, unsigned width, unsigned height, unsigned count, int is_tall) {
  struct console_font_op font = {
    .op = is_tall ? TERMINAL_FONT_SET_TALL : KD_FONT_OP_SET, .width = width, .height = height, .charcount = count,
    .data = (unsigned char *)bytes};
  return ioctl(STDOUT_FILENO, KDFONTOP, &font) == 0;
}

// Which glyph stands for which character: pairs of a character and the index of a glyph. The number of pairs, or 0.
static inline int terminal_get_font_map(unsigned short *pairs, int capacity) {
  struct unimapdesc map = {.entry_ct = (unsigned short)capacity, .entries = (struct unipair *)pairs};
  return ioctl(STDOUT_FILENO, GIO_UNIMAP, &map) == 0 ? map.entry_ct : 0;
}

static inline int terminal_set_font_map(const unsigned short *pairs, int count) {
  struct unimapinit none = {0};
  struct unimapdesc map = {.entry_ct = (unsigned short)count, .entries = (struct unipair *)pairs};
  return ioctl(STDOUT_FILENO, PIO_UNIMAPCLR, &none) == 0 && ioctl(STDOUT_FILENO, PIO_UNIMAP, &map) == 0;
}
