package nl.buurtregie.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChosenTest {

    /** As long as the longest code of a list; what cannot be one goes into no query and no link. */
    @Test
    void what_cannot_be_a_code_is_no_choice() {
        assertThat(Chosen.code("WK001405")).isEqualTo("WK001405");
        assertThat(Chosen.code("x".repeat(60))).hasSize(60);
        for (String none : new String[] {null, "", "x".repeat(61), "a b", "a&b", "<b>", "a\n"}) {
            assertThat(Chosen.code(none)).as(none).isEmpty();
        }
    }

    @Test
    void a_list_goes_on_after_the_row_that_its_own_link_names() {
        Chosen.After last = new Chosen.After(LocalDate.of(2026, 11, 27), 4711);
        assertThat(Chosen.after(last.toString())).contains(last);
        for (String none : new String[] {null, "", "2026-11-27", "2026-11-31.1", "2026-11-27.x", "1.2.3"}) {
            assertThat(Chosen.after(none)).as(none).isEmpty();
        }
    }
}
