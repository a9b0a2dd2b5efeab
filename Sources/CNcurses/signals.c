#define _GNU_SOURCE
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static const int watched[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const size_t watched_count = sizeof watched / sizeof watched[0];
static int ends[2] = {-1, -1};

static void note(int signal_number) {
    int kept = errno;
    unsigned char byte = (unsigned char)signal_number;
    ssize_t written = write(ends[1], &byte, 1); /* A full pipe means that enough are noted already. */
    (void)written;
    errno = kept;
}

static void set_handler(int signal_number, void (*handler)(int)) {
    struct sigaction action = {0};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

int nc_watch_signals(void) {
    if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    for (size_t index = 0; index < watched_count; index++) set_handler(watched[index], note);
    return ends[0];
}

int nc_next_signal(void) {
    unsigned char byte;
    return read(ends[0], &byte, 1) == 1 ? byte : 0;
}

void nc_unwatch_signals(void) {
    for (size_t index = 0; index < watched_count; index++) set_handler(watched[index], SIG_DFL);
}

void nc_stop(void) {
    /* The whole group, or a make that started the program would wait for it in a shell that cannot be reached. This
       thread stops itself separately, so that nothing runs on before the stop. */
    set_handler(SIGTSTP, SIG_IGN);
    kill(0, SIGTSTP);
    set_handler(SIGTSTP, SIG_DFL);
    raise(SIGTSTP);
    set_handler(SIGTSTP, note);
}
