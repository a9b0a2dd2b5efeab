#ifndef CNCURSES_H
#define CNCURSES_H

/* Wide characters have to be asked for before curses.h is read. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* screen.c: what Swift cannot call itself, because it is a macro, a global variable or an array of wchar_t. */

static const uint32_t NC_BOLD = A_BOLD, NC_DIM = A_DIM, NC_UNDERLINE = A_UNDERLINE, NC_REVERSE = A_REVERSE;

/* Starts ncurses on standard output and input; false where newterm knows no such terminal. */
bool nc_open(void);
/* Brings the screen to `rows` and `columns`. */
void nc_resize(int rows, int columns);
int nc_colours(void);
int nc_colour_pairs(void);
/* Puts a character and its marks at a place; further scalars that are no marks are left out. False, and nothing drawn,
   where the C library gives the character another width than `cells`: ncurses would shift the rest of the row. */
bool nc_put(int row, int column, const uint32_t *scalars, size_t count, int cells, uint32_t attributes, int pair);
/* Gives the terminal back, even from the background, where the system would otherwise stop the program for it. The next
   refresh takes it again. */
void nc_leave(void);
/* Forgets what the terminal shows, so that the next refresh draws all of it. */
void nc_redraw_all(void);

/* terminfo.c: a terminal's description, without writing to the terminal. */

/* Reads the description that TERM names; false where there is none. */
bool nc_load_description(void);
/* A string capability such as "cup"; NULL where the terminal lacks it. */
const char *nc_capability(const char *name);
/* The size of the window; the description's own where the system does not know it; 0 where nobody does. */
void nc_window_size(int *rows, int *columns);

/* signals.c: signals arrive on a pipe, so that the one thread that waits for input also waits for them. */

/* Begins to note SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP and SIGCONT; returns the pipe's end to wait on, or -1. */
int nc_watch_signals(void);
/* The next signal noted, 0 when there is none. */
int nc_next_signal(void);
/* Gives the signals their usual effect again. */
void nc_unwatch_signals(void);
/* Stops this process and those that were started with it, as Ctrl-Z does; returns when it is continued. */
void nc_stop(void);

/* guard.c: the terminal is put back even when the program crashes or exits from somewhere deep. */

/* Remembers the modes of the terminal and the bytes that undo ours. To be called before ncurses starts. */
void nc_guard_arm(const char *undo, size_t length);
/* The terminal is already as it was, or is ours again. */
void nc_guard_pause(bool paused);
/* Leaves no core file when the program crashes, prints no backtrace unless SWIFT_BACKTRACE asks for one, and keeps other
   processes of the user from reading its memory. To be called first of all; false where the system would not. */
bool nc_keep_memory(void);

#endif
