package nl.buurtregie.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Tegelijk;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private static final Clock NU = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), SharedClock.ZONE);

    record Invoer(
            @NotNull(message = "Vul een naam in.") @Size(max = 10, message = "Maak de naam korter.")
            String naam,

            @NotNull(message = "Vul een getal in.") Integer getal) {}

    private final Forms forms = Testobjecten.zet(
            Testobjecten.zet(new Forms(), "clock", NU),
            "validator",
            Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void een_formulier_telt_een_keer_en_zijn_sleutel_is_niet_wat_er_getypt_is() {
        Form nieuw = Form.empty();
        UUID sleutel = nieuw.once();
        assertThat(nieuw.once()).isEqualTo(sleutel);
        assertThat(nieuw.view().value("sleutel")).isEqualTo(sleutel.toString());
        assertThat(nieuw.inWords()).isEmpty();
        assertThat(getypt("sleutel", sleutel.toString()).once()).isEqualTo(sleutel);
        assertThat(getypt("sleutel", "geen").once()).isNotEqualTo(sleutel);
    }

    record Adres(
            @MailField(form = "Vul een e-mailadres in.") String email) {}

    @ParameterizedTest
    @CsvSource({"jan@ziggo,422", "jan@x.nl.,422", "<jan@x.nl>,422", "jan@x.nl,200", "jan.oneil+1@een-x.co.uk,200"})
    void een_adres_in_een_veld_is_een_adres_waar_mail_kan_komen(String adres, int antwoord) {
        assertThat(MailAddress.isPossible(adres)).isEqualTo(antwoord == 200);
        AtomicReference<Integer> status = new AtomicReference<>(200);
        forms.submit(getypt("email", adres), Adres.class, invoer -> null, opnieuw -> {
            status.set(opnieuw);
            return null;
        });
        assertThat(status.get()).isEqualTo(antwoord);
    }

    @ParameterizedTest
    @CsvSource({"geen adres,Vul een e-mailadres in.", "LANG,Maak het e-mailadres korter: hooguit 120 tekens."})
    void bij_een_adres_staat_een_zin_die_zegt_wat_eraan_scheelt(String adres, String zin) {
        Form form = getypt("email", adres.replace("LANG", "a".repeat(MailAddress.LONGEST) + "@x.nl"));
        forms.submit(form, Adres.class, invoer -> null, opnieuw -> null);
        assertThat(form.view().errors()).containsExactly(new FieldError("email", zin));
    }

    @Test
    void wat_goed_is_wordt_gedaan() {
        AtomicReference<Invoer> gedaan = new AtomicReference<>();
        Form form = getypt("naam", "Zandloper", "getal", "7");
        assertThat(verstuur(form, invoer -> {
                    gedaan.set(invoer);
                    return null;
                }))
                .isEqualTo(200);
        assertThat(gedaan.get()).isEqualTo(new Invoer("Zandloper", 7));
    }

    @Test
    void wat_ontbreekt_of_te_lang_is_staat_bij_zijn_veld_op_volgorde_van_de_pagina() {
        Form form = getypt("naam", "x".repeat(11));
        assertThat(verstuur(form, FormsTest::nooit)).isEqualTo(422);
        assertThat(form.view().errors())
                .containsExactly(
                        new FieldError("naam", "Maak de naam korter."), new FieldError("getal", "Vul een getal in."));
        assertThat(form.view().value("naam")).isEqualTo("x".repeat(11));
    }

    @Test
    void wat_niet_te_lezen_is_krijgt_geen_tweede_zin() {
        Form form = getypt("naam", "Zandloper", "getal", "zeven");
        assertThat(verstuur(form, FormsTest::nooit)).isEqualTo(422);
        assertThat(form.view().errors()).containsExactly(new FieldError("getal", "Vul alleen cijfers in."));
    }

    @Test
    void een_regel_die_weigert_zegt_het_bij_het_veld() {
        Form form = getypt("naam", "Zandloper", "getal", "7");
        assertThat(verstuur(form, invoer -> {
                    throw new RuleViolation("X1", "getal", "Zeven is te veel.");
                }))
                .isEqualTo(422);
        assertThat(form.view().error("getal")).isEqualTo("Zeven is te veel.");
    }

    @Test
    void wie_tweede_is_hoort_wie_eerst_was_en_houdt_wat_hij_typte() {
        Form form = getypt("naam", "Zandloper", "getal", "7");
        assertThat(verstuur(form, invoer -> {
                    throw new Changed("Bram Postma", NU.instant().minusSeconds(120));
                }))
                .isEqualTo(409);
        assertThat(form.view().error(""))
                .isEqualTo("Bram Postma wijzigde dit 2 minuten geleden. Van jou is nu niets vastgelegd."
                        + " Ga terug en open het opnieuw. Dan zie je wat er veranderde.");
        assertThat(form.view().value("naam")).isEqualTo("Zandloper");
        assertThat(verstuur(getypt("naam", "Zandloper", "getal", "7"), invoer -> {
                    throw new OptimisticLockException();
                }))
                .isEqualTo(409);
    }

    /** Two intakes that choose each other: each holds what the other wants, and the database gives one up. */
    @Test
    void wie_op_elkaar_wachten_daarvan_hoort_er_een_dat_de_ander_eerst_was() throws Exception {
        CyclicBarrier samen = new CyclicBarrier(2);
        CompletableFuture<Integer> ander = Tegelijk.vraag(() -> kruis(samen, 1, 2));
        int een = kruis(samen, 2, 1);
        assertThat(List.of(een, ander.get())).containsExactlyInAnyOrder(200, 409);
    }

    private int kruis(CyclicBarrier samen, int eerst, int dan) {
        return verstuur(getypt("naam", "Zandloper", "getal", "7"), invoer -> {
            Testdatabase.proef(em -> {
                pak(em, eerst);
                try {
                    samen.await(10, TimeUnit.SECONDS);
                } catch (Exception fout) {
                    throw new IllegalStateException(fout);
                }
                pak(em, dan);
            });
            return null;
        });
    }

    /** Both looked, neither saw the other, and only one can be in the list. */
    @Test
    void wie_maakt_wat_er_maar_een_keer_kan_zijn_hoort_dat_de_ander_eerst_was_en_houdt_wat_hij_typte() {
        Form form = getypt("naam", "Zandloper", "getal", "7");
        assertThat(verstuur(form, invoer -> {
                    Testdatabase.proef(em -> {
                        em.createNativeQuery("create temporary table enig (sleutel int primary key) on commit drop")
                                .executeUpdate();
                        for (int keer = 0; keer < 2; keer++) {
                            em.createNativeQuery("insert into enig values (7)").executeUpdate();
                        }
                    });
                    return null;
                }))
                .isEqualTo(409);
        assertThat(form.view().value("naam")).isEqualTo("Zandloper");
    }

    private static void pak(EntityManager em, int slot) {
        em.createNativeQuery("select pg_advisory_xact_lock(777, ?1)")
                .setParameter(1, slot)
                .getResultList();
    }

    @Test
    void een_wachtwoord_en_het_bewijs_van_de_pagina_komen_nooit_terug() {
        Form form = getypt("naam", "x", "wachtwoord", "geheim", "csrf", "abc");
        assertThat(form.view().values()).containsOnlyKeys("naam");
    }

    @Test
    void een_voorstel_wijkt_voor_wat_getypt_is() {
        Form form = getypt("naam", "Zandloper");
        form.propose("naam", "ander");
        form.propose("getal", "7");
        assertThat(form.view().value("naam")).isEqualTo("Zandloper");
        assertThat(form.view().value("getal")).isEqualTo("7");
    }

    @Test
    void de_samenvatting_telt_de_fouten() {
        Form form = Form.empty();
        form.error("naam", "een");
        form.error("naam", "twee");
        assertThat(form.view().summary()).isEqualTo("Er klopt 1 ding nog niet");
        form.error("getal", "drie");
        assertThat(form.view().summary()).isEqualTo("Er kloppen 2 dingen nog niet");
        assertThat(form.view().describedBy("naam", "uitleg")).isEqualTo("naam-uitleg naam-fout");
        assertThat(form.view().describedBy("anders", null)).isNull();
    }

    private int verstuur(Form form, Function<Invoer, Response> doe) {
        AtomicReference<Integer> status = new AtomicReference<>(200);
        forms.submit(form, Invoer.class, doe, opnieuw -> {
            status.set(opnieuw);
            return null;
        });
        return status.get();
    }

    private static Response nooit(Invoer invoer) {
        throw new AssertionError("dit had niet mogen gebeuren: " + invoer);
    }

    private static Form getypt(String... paren) {
        MultivaluedHashMap<String, String> body = new MultivaluedHashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            body.putSingle(paren[i], paren[i + 1]);
        }
        return Form.of(body);
    }
}
