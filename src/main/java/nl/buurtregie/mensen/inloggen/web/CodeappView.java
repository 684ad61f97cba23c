package nl.buurtregie.mensen.inloggen.web;

import nl.buurtregie.platform.web.form.FormView;

/**
 * The picture that an app reads.
 *
 * @param terugNaar null when nowhere in particular
 * @param geheim in groups of four, to type when a camera cannot be used
 * @param maat sides of the picture, in squares
 * @param pad the dark squares
 * @param terug the page before this
 */
public record CodeappView(FormView form, String terugNaar, String geheim, int maat, String pad, String terug) {}
