package nl.buurtregie.bemiddeling.mail.web;

import java.util.List;

/**
 * The mails that wait, and those that somebody dealt with.
 *
 * @param adres where verwijzers write to; null when no mailbox is set
 * @param storing what is wrong with the mailbox; null when nothing is
 */
public record MailView(String adres, String storing, List<Regel> open, List<Regel> klaar) {

    /**
     * One mail.
     *
     * @param onder who sent it, and when
     * @param stand what became of it, or by which day it is read
     */
    public record Regel(String kop, String onder, String stand, boolean laat, String href) {}
}
