package nl.buurtregie.correspondentie;

import static nl.buurtregie.bemiddeling.Briefzaak.DERDE;
import static nl.buurtregie.bemiddeling.Briefzaak.TWEEDE;
import static nl.buurtregie.bemiddeling.Briefzaak.VIERDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Briefzaak;
import nl.buurtregie.bemiddeling.LegContactVast;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Voorbeelden;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.gesprek.Gesprekplan;
import nl.buurtregie.bemiddeling.gesprek.PlanGesprek;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Verstuurd;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Stuk;
import org.junit.jupiter.api.Test;

/** Letters in a case with more than two neighbours: each has a reader of flesh and blood. */
class AndereBuurTest {

    @Test
    @Functie("BEM-33")
    void de_informatiebrief_aan_een_andere_buur_is_voor_die_ene() {
        Briefzaak.proef(proef -> {
            proef.metAndereBuren().bijTweedeBuur();
            Briefkeuze keuze = new Briefkeuze(Briefsoort.INFORMATIEBRIEF, lezer(proef, VIERDE));
            assertThat(Briefopsteller.taal(proef.zaak(), keuze)).isEqualTo(Brieftaal.ENGELS);
            Briefopsteller.Concept concept =
                    proef.maak(Briefopsteller.class).stelOp(proef.marjan, proef.zaak(), keuze, Brieftaal.ENGELS);
            assertThat(concept.hoofd().lezer())
                    .containsExactly("Dhr. V. Ankerplaats", "Zeilstraat 44", "9799 XB Groningen");
            assertThat(concept.tekst()).contains("Ankerplaats").doesNotContain("Noorderzon", "Kwartslag");

            Brief brief = maak(proef, keuze, Briefkanaal.EMAIL, Brieftaal.ENGELS, concept.tekst());
            assertThat(proef.vraag("select aan from uitgaand where soort = 'informatiebrief'"))
                    .isEqualTo(VIERDE.email());
            assertThat(proef.maak(Bemiddelingen.class)
                            .historie(proef.zaak())
                            .get(0)
                            .toelichting())
                    .isEqualTo("informatiebrief, per e-mail aan de andere buur");
            proef.maak(Vertelbrieven.class)
                    .verstuurd(new Verstuurd(brief.uitgaandId().orElseThrow()));
            proef.vergeet();
            assertThat(proef.buur(VIERDE).ingelichtOp()).isNotNull();
            assertThat(proef.buur(DERDE).ingelichtOp()).isNull();
            assertThat(proef.buur(TWEEDE).ingelichtOp()).isNull();

            assertThat(brieven(proef, VIERDE)).hasSize(1);
            assertThat(brieven(proef, DERDE)).isEmpty();
            assertThat(brieven(proef, TWEEDE)).isEmpty();
        });
    }

    @Test
    @Regel("C2.4")
    void wat_van_de_ene_andere_buur_is_komt_niet_bij_de_andere() {
        Briefzaak.proef(proef -> {
            proef.metAndereBuren().bijTweedeBuur();
            Briefkeuze aanDerde = new Briefkeuze(Briefsoort.UITNODIGING_GESPREK, lezer(proef, DERDE));
            for (String gelekt : List.of("Ankerplaats", "v@ankerplaats.example", "050 1112223", "Zeilstraat 44")) {
                assertThatThrownBy(() -> maak(
                                proef, aanDerde, Briefkanaal.PAPIER, Brieftaal.NEDERLANDS, "Ook " + gelekt + " komt."))
                        .as(gelekt)
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("van de andere buur. Haal dat eruit.");
            }
            assertThatThrownBy(() ->
                            maak(proef, aanDerde, Briefkanaal.PAPIER, Brieftaal.NEDERLANDS, "Dhr. Kwartslag komt."))
                    .hasMessageContaining("de naam van de tweede buur");
            maak(proef, aanDerde, Briefkanaal.PAPIER, Brieftaal.NEDERLANDS, "Mevrouw Noorderzon, kom op Sextantpad 3.");
        });
    }

    @Test
    @Regel("C2.2")
    void ook_een_andere_buur_krijgt_pas_iets_als_de_eerste_het_goed_vindt() {
        Briefzaak.proef(proef -> {
            proef.metAndereBuren().bijEersteBuur();
            assertThat(Briefkeuze.mogelijk(proef.marjan, proef.zaak()))
                    .extracting(keuze -> keuze.aan().soort())
                    .containsOnly(Geadresseerde.EERSTE_BUUR);
            assertThatThrownBy(() -> new Briefkeuze(Briefsoort.INFORMATIEBRIEF, lezer(proef, VIERDE))
                            .eis(proef.marjan, proef.zaak()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("De andere buur krijgt pas een brief");
            Brieflezer eerste = new Brieflezer(
                    Geadresseerde.ANDERE_BUUR, proef.zaak().eersteBuur().id());
            assertThatThrownBy(() -> new Briefkeuze(Briefsoort.INFORMATIEBRIEF, eerste).eis(proef.marjan, proef.zaak()))
                    .as("wie er op een andere plek staat, is hier niemand")
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new Briefkeuze(Briefsoort.BEVESTIGING, lezer(proef, VIERDE))
                            .eis(proef.marjan, proef.zaak()))
                    .isInstanceOf(NotFound.class);
        });
    }

    /** That the two sat down says nothing of a third. */
    @Test
    void de_laatste_brief_dankt_een_andere_buur_alleen_voor_een_gesprek_waar_hij_bij_was() {
        Briefzaak.proef(proef -> {
            proef.metAndereBuren().bijTweedeBuur();
            long gesprek = proef.maak(PlanGesprek.class)
                    .plan(
                            proef.ineke,
                            nu(proef, null),
                            new Gesprekplan(
                                    Gespreksoort.EERSTE_BUUR,
                                    Voorbeelden.VANDAAG.plusDays(1),
                                    LocalTime.of(19, 0),
                                    LocalTime.of(20, 0),
                                    null,
                                    "Zaal Proef",
                                    Set.copyOf(proef.zaak().paar()),
                                    Set.of(proef.buur(DERDE).id()),
                                    true,
                                    true));
            assertThat(afsluiting(proef, DERDE)).as("nog niet geweest").doesNotContain("Bedankt", "{{");
            proef.maak(LegContactVast.class).legVast(proef.ineke, nu(proef, gesprek), TweedeBuurZegt.WEIGERT, true);
            proef.vergeet();
            assertThat(afsluiting(proef, DERDE)).contains("Bedankt dat u met ons hebt gepraat.");
            assertThat(afsluiting(proef, VIERDE)).doesNotContain("Bedankt");
        });
    }

    private static Stap nu(Briefzaak proef, Long gesprek) {
        return new Stap(proef.nummer, proef.zaak().versie(), null, gesprek, null, null);
    }

    private static String afsluiting(Briefzaak proef, Partijgegevens wie) {
        return proef.maak(Briefopsteller.class)
                .stelOp(
                        proef.marjan,
                        proef.zaak(),
                        new Briefkeuze(Briefsoort.AFSLUITING, lezer(proef, wie)),
                        Brieftaal.NEDERLANDS)
                .tekst();
    }

    /** What somebody who asks for the own data is given. */
    private static List<Stuk> brieven(Briefzaak proef, Partijgegevens wie) {
        Betrokkene zelf =
                new Betrokkene(Betrokkene.Soort.PARTIJ, proef.buur(wie).id(), proef.nummer, "", "");
        return proef.maak(Briefinzage.class).van(zelf).stream()
                .filter(stuk -> stuk.sleutel().startsWith("brief:"))
                .toList();
    }

    private static Brieflezer lezer(Briefzaak proef, Partijgegevens wie) {
        return new Brieflezer(Geadresseerde.ANDERE_BUUR, proef.buur(wie).id());
    }

    private static Brief maak(Briefzaak proef, Briefkeuze keuze, Briefkanaal kanaal, Brieftaal taal, String tekst) {
        return proef.maak(MaakBrief.class)
                .maak(
                        proef.marjan,
                        new Briefverzoek(
                                UUID.randomUUID(),
                                proef.nummer,
                                keuze.soort(),
                                keuze.aan(),
                                kanaal,
                                taal,
                                tekst,
                                null));
    }
}
