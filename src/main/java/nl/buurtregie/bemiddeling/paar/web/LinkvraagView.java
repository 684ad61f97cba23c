package nl.buurtregie.bemiddeling.paar.web;

import nl.buurtregie.bemiddeling.web.VraagView;

/**
 * What is behind the link of a question.
 *
 * @param vraag null when there is nothing to answer (any more)
 * @param ja whoever was asked does the case
 * @param kop and zin how it stands, when there is nothing to answer
 */
public record LinkvraagView(VraagView vraag, boolean ja, String kop, String zin) {}
