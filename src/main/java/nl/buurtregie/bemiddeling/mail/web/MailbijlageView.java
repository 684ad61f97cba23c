package nl.buurtregie.bemiddeling.mail.web;

import nl.buurtregie.platform.web.form.FormView;

/**
 * A file of a mail, before it goes along.
 *
 * @param naam as the sender called it
 * @param soort its kind and how large it is
 * @param terug the mail
 */
public record MailbijlageView(FormView form, String naam, String soort, String terug, String actie) {}
