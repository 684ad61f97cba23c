package nl.buurtregie.bemiddeling.mail.web;

import nl.buurtregie.bemiddeling.mail.Bijlageregel;

/** A file of a mail in words. */
final class Bijlagewoorden {

    private static final int KB = 1024;
    private static final int MB = KB * KB;

    private Bijlagewoorden() {}

    static MailberichtView.Bijlage van(String mail, Bijlageregel regel) {
        return new MailberichtView.Bijlage(
                naam(regel.naam()),
                soort(regel.soort(), regel.grootte()),
                regel.wat(),
                regel.wat() == null || regel.nagekeken() ? null : "niet nagekeken op virussen",
                mail + "/bijlagen/" + regel.id());
    }

    static String naam(String naam) {
        return naam == null ? "Bijlage zonder naam" : naam;
    }

    static String soort(String soort, int bytes) {
        String grootte = bytes < MB ? Math.max(1, bytes / KB) + " kB" : (bytes + MB / 2) / MB + " MB";
        return soort + ", " + grootte;
    }
}
