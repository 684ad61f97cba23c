package nl.buurtregie.correspondentie.web;

import java.util.List;
import nl.buurtregie.correspondentie.Brieftekst;

/** A letter on paper. */
public record BriefpapierView(
        String afzender,
        List<String> afzenderregels,
        List<String> lezer,
        String datum,
        String nummer,
        String kop,
        List<Brieftekst.Blok> blokken) {}
