package nl.buurtregie.server;

import java.util.List;
import java.util.Random;

/**
 * What a {@link Verhaal} is about: a case between neighbours, or a problem in the street. Who may, and where it stands.
 *
 * @param melding link of who reported the problem; null for a case
 */
record Onderwerp(String nummer, String melding) {

    private static final List<String> BUITEN_ZAAK =
            List.of("manager", "concierge", "teamleider", "analist", "beheerder", "privacy", "");
    private static final List<String> BUITEN_STRAAT =
            List.of("manager", "coordinator", "bemiddelaar", "analist", "beheerder", "privacy", "");

    boolean straat() {
        return melding != null;
    }

    String pad() {
        return (straat() ? "/overlast/problemen/" : "/bemiddelingen/") + nummer;
    }

    /** Who always may. */
    String baas() {
        return straat() ? "teamleider" : "coordinator";
    }

    /** Sees all, or walks there, or is one of the pair. */
    String wieMag(Random toeval) {
        List<String> anderen = straat() ? List.of("concierge") : paar();
        return anderen.isEmpty() || toeval.nextInt(3) == 0 ? baas() : anderen.get(toeval.nextInt(anderen.size()));
    }

    /** Nobody is "". */
    String wieNietMag(Random toeval) {
        List<String> anderen = straat() ? BUITEN_STRAAT : BUITEN_ZAAK;
        return anderen.get(toeval.nextInt(anderen.size()));
    }

    /** Where somebody outside can go who has what was sent to him; "" when nothing was. */
    String link(Random toeval) {
        if (straat()) {
            return melding;
        }
        String alle =
                ServerDatabase.ask("select string_agg(substring(tekst from '/(?:volg|enquete)/[A-Za-z0-9_-]{32}'), ' '"
                        + " order by id) from uitgaand where nummer = '" + nummer + "' and tekst ~ '/(volg|enquete)/'");
        List<String> links = alle == null ? List.of() : List.of(alle.split(" "));
        return links.isEmpty() ? "" : links.get(toeval.nextInt(links.size()));
    }

    /** Of the pair that was chosen, whoever did not answer yet; null when nobody has to. */
    String gevraagd() {
        return ServerDatabase.ask("select max(m.gebruikersnaam || ' /mijn-zaken/vragen/' || t.id) from toewijzing t"
                + " join medewerker m on m.id = t.medewerker_id join bemiddeling b on b.id = t.bemiddeling_id where t.tot is null"
                + " and t.aangenomen_op is null and m.gebruikersnaam in ('bemiddelaar', 'bemiddelaar2') and b.nummer = '"
                + nummer + "'");
    }

    /** The lists on which it may stand. */
    List<String> lijsten() {
        return straat() ? List.of("/overlast", "/overlast/kaart") : List.of("/werkvoorraad");
    }

    List<String> paar() {
        String namen =
                ServerDatabase.ask("select string_agg(m.gebruikersnaam, ' ' order by m.id) from medewerker m join"
                        + " toewijzing t on t.medewerker_id = m.id join bemiddeling b on b.id = t.bemiddeling_id where t.tot is null"
                        + " and t.aangenomen_op is not null and b.nummer = '" + nummer + "'");
        return namen == null || namen.isEmpty() ? List.of() : List.of(namen.split(" "));
    }

    /** Changes with everything that happens to it. */
    String stand() {
        return ServerDatabase.ask(
                straat()
                        ? "select versie || ' ' || stand || ' ' || (select count(*) from overlasthistorie h where h.probleem_id ="
                                + " p.id) from probleem p where nummer = '" + nummer + "'"
                        : "select versie || ' ' || status || ' ' || (select count(*) from historie h where h.bemiddeling_id ="
                                + " b.id) from bemiddeling b where nummer = '" + nummer + "'");
    }
}
