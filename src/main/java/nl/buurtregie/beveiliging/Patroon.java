package nl.buurtregie.beveiliging;

/** What can stand out. */
public enum Patroon {
    /** One address tries many accounts. */
    VEEL_ACCOUNTS,
    /** One account is tried many times, from wherever. */
    EEN_ACCOUNT,
    /** One person opens many cases. */
    VEEL_ZAKEN,
    /** A file is taken along at night. */
    NACHT,
    /** Somebody becomes beheerder. */
    BEHEERDER,
    /** The list itself is broken. */
    LIJST_STUK
}
