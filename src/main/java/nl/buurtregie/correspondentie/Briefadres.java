package nl.buurtregie.correspondentie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Adres;

/**
 * Where a letter on paper goes, as on its envelope.
 *
 * @param regels street with number, postcode with town; empty when no address is known
 * @param mist what is not known of it: "de straat"
 */
public record Briefadres(List<String> regels, List<String> mist) {

    static Briefadres van(Optional<Adres> adres, Optional<String> plaats) {
        return adres.map(een -> van(een, plaats)).orElse(new Briefadres(List.of(), List.of()));
    }

    private static Briefadres van(Adres adres, Optional<String> plaats) {
        List<String> mist = new ArrayList<>();
        String nummer = adres.huisnummer() + (adres.toevoeging() == null ? "" : " " + adres.toevoeging());
        if (adres.straat() == null) {
            mist.add("de straat");
        }
        if (plaats.isEmpty()) {
            mist.add("de plaats");
        }
        String straat = adres.straat() == null ? nummer : adres.straat() + " " + nummer;
        String postcode =
                adres.postcode().substring(0, 4) + " " + adres.postcode().substring(4);
        return new Briefadres(
                List.of(straat, postcode + plaats.map(een -> " " + een).orElse("")), mist);
    }

    public boolean isBekend() {
        return !regels.isEmpty();
    }

    public boolean isCompleet() {
        return isBekend() && mist.isEmpty();
    }

    /** "de straat en de plaats" */
    public String watMist() {
        return String.join(" en ", mist);
    }
}
