// The least that a program of this kind can do: two screens of 80 by 24 with ncurses, a focus that moves, and keys.
// With "read FOLDER" it reads every file below a folder and counts the lines, as the least that a check can do.

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <fts.h>
#include <locale.h>
#include <string.h>

static const char *rule = "──────────────────────────────────────────────────────────────────────────────";

static const char *pages[2][24] = {
  {
    "Chairside                                                       Example Clinic", NULL, "",
    " How can we help?", "",
    "> 1  Something feels wrong       Check a side effect, one question at a time", "",
    "  2  Questions and answers       Can it be reversed? How long does it last?", "",
    "  3  After your treatment        What to do today, this week and later", "",
    "  4  Choosing who injects you    Checklists to use before you book", "", "",
    "  /  Search everything", "", "",
    " Guidance of 20 November 2026. Not yet reviewed by a clinician.", NULL,
    "EMERGENCY  Trouble breathing, swallowing or speaking? Tell staff or call 911.", "",
    "1-4 choose   Enter open   / search   ? help   q quit", "",
  },
  {
    "Home > After your treatment > Upper face                        Today is day 1", NULL, "",
    " Now    until 2:40 pm today", "", " Do     Keep upright.",
    "        Why: it may limit spread. (Habit, no proof)", "", " Avoid  Do not rub or press the area.",
    "        Why: it may move the medicine. (Habit, no proof)", "",
    " Normal now: small red dots or tiny bumps.", "", " Then", "",
    "> 1  Until tomorrow 10:40 am     Skip hard exercise, sauna and alcohol",
    "  2  Day 2 to day 3              Look at the skin once a day",
    "  3  Day 3 to day 14             The effect arrives. Do not judge it yet",
    "  4  Tuesday 8 December          Two-week review", NULL,
    "EMERGENCY  Trouble breathing, swallowing or speaking? Tell staff or call 911.", "",
    "1-4 choose   Enter open   0 home   ? help", "",
  },
};

static void paint(int page, int focus) {
  erase();
  for (int row = 0; row < 24; row++) {
    attr_t look = row == 0 ? A_BOLD : row == 5 + 2 * focus ? A_REVERSE : A_NORMAL;
    attrset(look);
    mvaddstr(row, 1, pages[page][row] == NULL ? rule : pages[page][row]);
  }
  move(5 + 2 * focus, 6);
  refresh();
}

static int read_all(char *folder) {
  char *paths[] = {folder, NULL};
  char buffer[65536];
  long lines = 0;
  FTS *tree = fts_open(paths, FTS_NOCHDIR | FTS_PHYSICAL, NULL);
  for (FTSENT *entry; tree != NULL && (entry = fts_read(tree)) != NULL;) {
    FILE *file = entry->fts_info == FTS_F ? fopen(entry->fts_accpath, "r") : NULL;
    if (file == NULL) continue;
    for (size_t count; (count = fread(buffer, 1, sizeof buffer, file)) > 0;)
      for (size_t i = 0; i < count; i++) lines += buffer[i] == '\n';
    fclose(file);
  }
  printf("%ld lines\n", lines);
  return 0;
}

int main(int count, char **arguments) {
  if (count == 3 && strcmp(arguments[1], "read") == 0) return read_all(arguments[2]);
  int page = 0, focus = 0, key = 0;
  setlocale(LC_ALL, "");
  if (newterm(NULL, stdout, stdin) == NULL) return 69;
  start_color();
  use_default_colors();
  raw();
  noecho();
  nonl();
  while (key != 'q') {
    paint(page, focus);
    key = getch();
    if (key == 'j' && focus < 3) focus++;
    if (key == 'k' && focus > 0) focus--;
    if (key == '+') page = 1 - page;
  }
  endwin();
  return 0;
}
