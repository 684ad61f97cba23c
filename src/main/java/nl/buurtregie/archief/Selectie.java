package nl.buurtregie.archief;

import java.util.Optional;

/**
 * One line of the selection list.
 *
 * @param waardering B: kept for good, V: destroyed after its term
 * @param categorie number and name in the list of the gemeenten; null: not chosen yet
 */
public record Selectie(String code, String waardering, String wat, String categorie) {

    public boolean isBlijvend() {
        return waardering.equals("B");
    }

    Optional<String> gekozen() {
        return Optional.ofNullable(categorie);
    }
}
