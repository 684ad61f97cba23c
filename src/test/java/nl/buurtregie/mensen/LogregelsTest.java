package nl.buurtregie.mensen;

import static nl.buurtregie.mensen.Personeelszaken.SITE;
import static nl.buurtregie.mensen.Personeelszaken.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.medewerker.WijzigWachtwoord;
import org.junit.jupiter.api.Test;

/** What happens to accounts and logins is in the security log: by number, without what somebody typed. */
@Functie("PRI-11")
class LogregelsTest {

    @Test
    void elke_stap_van_een_account_staat_in_het_log() {
        Personeelszaken.proef(zaken -> {
            Ik vera = zaken.nodigUit("Vera Grachtwater", "vera@voorbeeld.example", Rol.MANAGER);
            Welkom welkom = zaken.maak(Welkom.class);
            welkom.maakAccount(
                    zaken.linkInPost(),
                    new Welkom.Gegevens("Vera", "vera", "vera@voorbeeld.example", WACHTWOORD, WACHTWOORD));
            zaken.rollen(zaken.fenna, vera, Rol.ANALIST);
            zaken.persoon(vera, "Vera de Boer", "ander@voorbeeld.example");
            zaken.maak(HerstelWachtwoord.class).stuurLink(zaken.fenna, vera.id(), SITE);
            zaken.maak(HerstelWachtwoord.class).kies(zaken.linkInPost(), "een hond in de zon", "een hond in de zon");
            zaken.maak(HaalVanSlot.class).haalVanSlot(zaken.fenna, vera.id());
            zaken.maak(SluitAccount.class).sluit(zaken.fenna, vera.id(), Map.of());
            zaken.maak(HeropenAccount.class).heropen(zaken.fenna, vera.id());
            assertThat(regels(zaken))
                    .containsExactly(
                            "ACCOUNT_INVITED fenna vera als manager",
                            "ACCOUNT_OPENED vera vera ",
                            "ROLE_TAKEN fenna vera manager",
                            "ROLE_GIVEN fenna vera analist",
                            "EMAIL_CHANGED fenna vera ",
                            "PASSWORD_LINK_ASKED ? vera ",
                            "PASSWORD_LINK_USED vera vera met een link per mail",
                            "UNLOCKED fenna vera ",
                            "ACCOUNT_CLOSED fenna vera ",
                            "ACCOUNT_REOPENED fenna vera ");
        });
    }

    @Test
    void inloggen_en_gissen_staan_erin_zonder_wat_er_getypt_is() {
        Personeelszaken.proef(zaken -> {
            Ik vera = zaken.account("vera", "Vera Grachtwater", Rol.MANAGER);
            zaken.login("mijn geheime wachtwoord", WACHTWOORD);
            IntStream.range(0, 9).forEach(keer -> zaken.login("vera", "fout wachtwoord"));
            Sessies sessies = zaken.maak(Sessies.class);
            sessies.begin(zaken.wie(vera.id()), "a".repeat(64), "Firefox op Windows", Inlogwijze.WACHTWOORD, null);
            sessies.begin(zaken.wie(vera.id()), "b".repeat(64), "Safari op iPhone", Inlogwijze.WACHTWOORD, null);
            sessies.eindigAndere(vera.id(), "a".repeat(64));
            sessies.eindigAndere(vera.id(), "a".repeat(64));
            zaken.maak(WijzigWachtwoord.class)
                    .wijzig(vera, WACHTWOORD, "een hond in de zon", "een hond in de zon", "192.0.2.9");
            sessies.logUit(vera.id(), "a".repeat(64));
            assertThat(regels(zaken))
                    .as("five wrong ones, once locked, and silence while nothing is looked at")
                    .containsExactly(
                            "WRONG_SIGN_IN ? ? naam kennen we niet",
                            "WRONG_SIGN_IN ? vera wachtwoord klopt niet",
                            "WRONG_SIGN_IN ? vera wachtwoord klopt niet",
                            "WRONG_SIGN_IN ? vera wachtwoord klopt niet",
                            "WRONG_SIGN_IN ? vera wachtwoord klopt niet",
                            "WRONG_SIGN_IN ? vera wachtwoord klopt niet",
                            "LOCKED_OUT ? vera vanaf deze plek",
                            "SIGNED_IN vera ? Firefox op Windows, met een wachtwoord",
                            "SIGNED_IN vera ? Safari op iPhone, met een wachtwoord",
                            "SESSION_ENDED vera ? overal behalve hier",
                            "PASSWORD_CHANGED vera ? ",
                            "SIGNED_OUT vera ? ");
            assertThat(zaken.em
                            .createNativeQuery("select string_agg(cast(l as text), '|') from beveiligingslog l")
                            .getSingleResult()
                            .toString())
                    .doesNotContain("geheime", "fout wachtwoord", "192.0.2.41", "Grachtwater");
        });
    }

    private static List<String> regels(Personeelszaken zaken) {
        zaken.em.flush();
        return zaken
                .em
                .createNativeQuery(
                        "select concat(l.wat, ' ', coalesce(m.gebruikersnaam, '?'), ' ',"
                                + " coalesce(o.gebruikersnaam, '?'), ' ', l.toelichting) from beveiligingslog l"
                                + " left join medewerker m on m.id = l.wie left join medewerker o on o.id = l.betreft order by l.id")
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }
}
