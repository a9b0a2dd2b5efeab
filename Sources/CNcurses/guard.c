#define _GNU_SOURCE
#include "CNcurses.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};
static const size_t fatal_count = sizeof fatal / sizeof fatal[0];
static struct sigaction before[NSIG];
static struct termios modes;
static char undo_bytes[512];
static size_t undo_length;
static volatile sig_atomic_t armed;
static bool wants_backtrace;

/* Only calls that are allowed in a signal handler. */
static void restore(void) {
    if (!armed) return;
    armed = 0;
    struct sigaction ignore = {0};
    ignore.sa_handler = SIG_IGN; /* From the background, tcsetattr would stop the process instead. */
    sigaction(SIGTTOU, &ignore, NULL);
    ssize_t written = write(STDOUT_FILENO, undo_bytes, undo_length);
    (void)written;
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

static void crashed(int signal_number) {
    restore();
    /* The runtime's backtrace asks for a key for half a minute, so it is for those who have asked for it; for all
       others this is the end. */
    if (wants_backtrace) {
        sigaction(signal_number, &before[signal_number], NULL);
    } else {
        signal(signal_number, SIG_DFL);
    }
    raise(signal_number);
}

static void catch_crashes(void) {
    stack_t stack;
    if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
        /* A stack that is used up leaves no room for a handler. */
        static char spare[65536];
        stack_t own = {.ss_sp = spare, .ss_size = sizeof spare};
        sigaltstack(&own, NULL);
    }
    struct sigaction action = {0};
    action.sa_handler = crashed;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (size_t index = 0; index < fatal_count; index++) sigaction(fatal[index], &action, &before[fatal[index]]);
}

void nc_guard_arm(const char *undo, size_t length) {
    static bool caught = false;
    if (length > sizeof undo_bytes) length = sizeof undo_bytes;
    memcpy(undo_bytes, undo, length);
    undo_length = length;
    if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
    armed = 1;
    if (caught) return;
    caught = true;
    wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
    catch_crashes();
    atexit(restore);
}

void nc_guard_pause(bool paused) { armed = !paused; }

bool nc_keep_memory(void) {
    /* Before any handler of ours: the runtime's own prints registers and what they point to. */
    if (getenv("SWIFT_BACKTRACE") == NULL) {
        for (size_t index = 0; index < fatal_count; index++) signal(fatal[index], SIG_DFL);
    }
    struct rlimit none = {0, 0};
    bool kept = setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef __linux__
    /* Where core files go down a pipe the limit is not looked at; this is. */
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    kept = kept && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
#endif
    return kept;
}
