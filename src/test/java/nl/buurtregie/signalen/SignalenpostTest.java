package nl.buurtregie.signalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

/** What waits for Signalen, by the clock and with the schedule that holds when nobody set another. */
class SignalenpostTest {

    private static final Instant BEGIN = Instant.parse("2026-11-27T09:00:00Z");
    private static final List<Duration> SCHEMA = new Testobjecten(null, Clock.fixed(BEGIN, SharedClock.ZONE))
            .maak(Signaleninstellingen.class)
            .herhaling();

    @Test
    void een_dag_weg_verliest_niets_en_binnen_een_uur_na_terugkeer_is_het_er() {
        Instant terug = BEGIN.plus(Duration.ofDays(1));
        Signalenpost post = new Signalenpost(1, BEGIN);
        while (post.volgende().isBefore(terug)) {
            Instant nu = post.volgende();
            post.neem(nu);
            post.later("niet bereikbaar", nu, SCHEMA);
            assertThat(post.stand()).isEqualTo(Signalenpost.Stand.WACHT);
        }
        assertThat(post.pogingen()).as("niet te vaak").isBetween(20, 40);
        assertThat(post.volgende()).isBefore(terug.plus(Duration.ofHours(1)));
        post.neem(post.volgende());
        post.verstuurd("SIG-1");
        assertThat(post.stand()).isEqualTo(Signalenpost.Stand.VERSTUURD);
    }

    @Test
    void na_drie_dagen_beslist_een_mens_en_begint_het_schema_opnieuw() {
        Signalenpost post = new Signalenpost(1, BEGIN);
        Instant nu = BEGIN;
        while (post.stand() == Signalenpost.Stand.WACHT) {
            nu = post.volgende();
            post.neem(nu);
            post.later("niet bereikbaar", nu, SCHEMA);
        }
        assertThat(post.stand()).isEqualTo(Signalenpost.Stand.OPGEGEVEN);
        assertThat(Duration.between(BEGIN, nu)).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        post.opnieuw(nu);
        assertThat(post.stand()).isEqualTo(Signalenpost.Stand.WACHT);
        assertThat(post.pogingen()).isZero();
    }
}
