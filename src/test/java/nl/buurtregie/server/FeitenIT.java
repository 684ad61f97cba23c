package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of the demo city and of everything other tests did, beside the book. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FeitenIT {

    /** The rows that are broken here. */
    private static final String EERSTE = "select zaak from feit_aanmelding order by zaak limit 2";

    @ArquillianResource
    private URL adres;

    private Bezoeker beheerder;

    @BeforeEach
    void begin() throws URISyntaxException {
        beheerder = Bezoeker.als("beheerder", adres.toURI());
    }

    @Test
    @Functie("KOM-06")
    void wat_kapot_is_wordt_gezien_en_uit_het_boek_hersteld() {
        assertThat(beheerder.get("/beheer/feiten").body())
                .contains("Kijk ze na")
                .doesNotContain("geteld");
        assertThat(beheerder.get("/beheer/feiten/verslag").body())
                .contains("Alles klopt", "Aanmeldingen", "Rondes")
                .doesNotContain("Bouw de cijfers opnieuw op", "Ontbreekt in het boek");
        String zaken = ServerDatabase.ask("select string_agg(zaak::text, ', ') from (" + EERSTE + ") z");
        String eerst = rijen(zaken);

        ServerDatabase.execute("delete from feit_aanmelding where zaak in (" + EERSTE + ")");
        ServerDatabase.execute("update feit_termijn set werkdagen = 999 where id = (select min(id) from feit_termijn)");
        assertThat(beheerder.get("/beheer/feiten/verslag").body())
                .contains(
                        "Niet alles klopt",
                        "2 ontbreken",
                        "1 ontbreekt, 1 is er te veel",
                        "Bouw de cijfers opnieuw op");

        assertThat(beheerder.post("/beheer/feiten").statusCode()).isEqualTo(303);
        assertThat(beheerder.get("/beheer/feiten/verslag").body())
                .contains("Alles klopt", "De cijfers zijn opnieuw opgebouwd.");
        assertThat(rijen(zaken)).contains("INTAKE").isEqualTo(eerst);
    }

    /** Beside this test a city lives, and more comes to be counted. */
    private static String rijen(String zaken) {
        return ServerDatabase.ask(
                        "select string_agg(t::text, '|' order by t::text) from feit_aanmelding t where zaak in ("
                                + zaken + ")")
                + ServerDatabase.ask("select t::text from feit_termijn t order by id limit 1");
    }
}
