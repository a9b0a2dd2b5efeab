#define _GNU_SOURCE
#include "CNcurses.h"
#include <signal.h>
#include <stdio.h>
#include <wchar.h>

bool nc_open(void) {
    use_env(FALSE); /* LINES and COLUMNS may be left over from another window. */
    use_tioctl(TRUE);
    if (newterm(NULL, stdout, stdin) == NULL) return false;
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE); /* The number pad and the arrows send their sequences. */
    typeahead(-1);        /* Input is read elsewhere; a key waiting there must not hold up a drawing. */
    leaveok(stdscr, FALSE);
    return true;
}

void nc_resize(int rows, int columns) { resizeterm(rows, columns); }

int nc_colours(void) { return COLORS; }
int nc_colour_pairs(void) { return COLOR_PAIRS; }

bool nc_put(int row, int column, const uint32_t *scalars, size_t count, int cells, uint32_t attributes, int pair) {
    if (count == 0 || wcwidth((wchar_t)scalars[0]) != cells) return false;
    wchar_t text[CCHARW_MAX + 1] = {(wchar_t)scalars[0]};
    size_t length = 1;
    for (size_t index = 1; index < count && length < CCHARW_MAX; index++) {
        /* Terminals draw what a joiner joins in fewer cells than ncurses counts. */
        if (scalars[index] == 0x200d) continue;
        if (wcwidth((wchar_t)scalars[index]) == 0) text[length++] = (wchar_t)scalars[index];
    }
    /* One cell at a time: waddnwstr loses marks that follow a wide character. */
    cchar_t cell;
    if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return false;
    mvadd_wchnstr(row, column, &cell, 1);
    return true;
}

void nc_leave(void) {
    struct sigaction ignore = {0}, before;
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGTTOU, &ignore, &before);
    endwin();
    sigaction(SIGTTOU, &before, NULL);
}

void nc_redraw_all(void) { clearok(curscr, TRUE); }
