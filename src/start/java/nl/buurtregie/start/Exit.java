package nl.buurtregie.start;

/** How the launcher ends, for scripts and service managers. The script around it uses 3 (a tool is missing) and 4. */
enum Exit {
    USAGE(2),
    PORT(5),
    DATA(6),
    DATABASE(7),
    REFUSED(8),
    DIED(9),
    SLOW(10),
    SETTINGS(11),
    NAME(12);

    final int code;

    Exit(int code) {
        this.code = code;
    }
}
