package nl.buurtregie.platform.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyRoomTest {

    @Test
    void een_gewoon_formulier_wacht_nooit_en_van_grote_bestanden_passen_er_drie() {
        assertThat(BodyRoom.weight("POST", RequestBody.LIMIT)).isZero();
        assertThat(BodyRoom.weight("GET", -1)).isZero();
        assertThat(BodyRoom.ROOM / BodyRoom.weight("POST", 12L * 1024 * 1024 - 1))
                .isEqualTo(3);
        assertThat(BodyRoom.ROOM / BodyRoom.weight("POST", -1)).isEqualTo(3);
        assertThat(BodyRoom.weight("PUT", Long.MAX_VALUE)).isEqualTo(BodyRoom.ROOM);
    }
}
