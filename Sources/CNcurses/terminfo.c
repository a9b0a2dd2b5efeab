#include "CNcurses.h"
#include <sys/ioctl.h>
#include <term.h> /* Defines short names as macros (lines, columns, tab): no other file includes it. */
#include <unistd.h>

bool nc_load_description(void) {
    int found = 0;
    return setupterm(NULL, STDOUT_FILENO, &found) == OK;
}

const char *nc_capability(const char *name) {
    const char *value = tigetstr((char *)name);
    return value == (char *)-1 ? NULL : value;
}

void nc_window_size(int *height, int *width) {
    struct winsize window = {0};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0) {
        *height = window.ws_row;
        *width = window.ws_col;
        return;
    }
    int described_height = tigetnum("lines"), described_width = tigetnum("cols");
    *height = described_height > 0 ? described_height : 0;
    *width = described_width > 0 ? described_width : 0;
}
