package nl.buurtregie.beheer.web;

import java.util.List;

/**
 * Fact tables beside the book.
 *
 * @param soorten empty as long as nobody asked for it
 * @param gaten what cases and reports say and the book does not
 */
public record FeitenView(List<Soort> soorten, List<String> gaten) {

    /** @param verschil null when table and book agree */
    public record Soort(String naam, String geteld, String verschil) {}

    public boolean isNagekeken() {
        return !soorten.isEmpty();
    }

    public boolean klopt() {
        return soorten.stream().allMatch(een -> een.verschil() == null) && gaten.isEmpty();
    }

    /** Making them again helps: the book says more or less than the tables. */
    public boolean kanHerbouwd() {
        return soorten.stream().anyMatch(een -> een.verschil() != null);
    }
}
