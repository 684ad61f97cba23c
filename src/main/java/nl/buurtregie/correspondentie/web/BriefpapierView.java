package nl.buurtregie.correspondentie.web;

import java.util.List;
import nl.buurtregie.correspondentie.Brieftekst;

/**
 * A letter on paper.
 *
 * @param taal as HTML and PDF name it: "nl"
 * @param richting which way it is written: "ltr" or "rtl"
 * @param kenmerk "Zaaknummer", in the language of the letter
 */
public record BriefpapierView(
        String afzender,
        List<String> afzenderregels,
        List<String> lezer,
        String datum,
        String nummer,
        String kenmerk,
        String kop,
        String taal,
        String richting,
        List<Brieftekst.Blok> blokken) {}
