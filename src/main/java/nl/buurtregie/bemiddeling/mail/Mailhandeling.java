package nl.buurtregie.bemiddeling.mail;

/** What somebody does with a mail, as the access log keeps it. */
enum Mailhandeling {
    AANMELDEN,
    WEGLEGGEN,
    TERUGZETTEN,
    BIJLAGE
}
