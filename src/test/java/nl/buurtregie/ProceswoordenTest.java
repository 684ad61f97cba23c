package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Vervolg;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What acts and processes say to each other: no word that the drawing does not know, and no arrow that nobody takes. */
class ProceswoordenTest {

    private static final Pattern WOORD = Pattern.compile("uitkomst == '(\\w+)'");

    private static final BpmnModelInstance[] TEKENINGEN = Stream.of(
                    "bemiddeling", "nazorg", "overlastmelding", "overdracht")
            .map(naam -> Bpmn.readModelFromFile(new File("bpmn/" + naam + ".bpmn")))
            .toArray(BpmnModelInstance[]::new);

    /** A step of a process, and the words with which it ends. */
    record Stap(String id, Collection<? extends Enum<?>> woorden) {}

    static Stream<Stap> stappen() {
        return Stream.concat(
                Stream.of(Status.values())
                        .filter(status -> status.wie() != null)
                        .map(status -> new Stap(status.stap(), Stapuitkomst.van(status))),
                Stream.of(Stand.values())
                        .filter(Stand::isOpen)
                        .map(stand -> new Stap(stand.stap(), Vervolg.van(stand))));
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void na_elke_stap_gaat_elk_woord_over_een_eigen_pijl(Stap stap) {
        FlowNode na = volgende(stap(stap.id()));
        while (na instanceof ExclusiveGateway && na.getOutgoing().size() == 1) { // ways come together
            na = volgende(na);
        }
        List<Set<String>> pijlen = na instanceof ExclusiveGateway
                ? na.getOutgoing().stream().map(ProceswoordenTest::woorden).toList()
                : List.of(Set.of()); // one way on, whatever is said
        Set<String> getekend = pijlen.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> gezegd = stap.woorden().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(gezegd).containsAll(getekend);
        gezegd.removeAll(getekend);
        assertThat(gezegd)
                .as("wat de tekening niet noemt gaat over de ene pijl zonder woord")
                .hasSize(pijlen.contains(Set.<String>of()) ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Stapuitkomst.class)
    void elke_uitkomst_hoort_bij_een_stap_waar_iemand_iets_doet(Stapuitkomst uitkomst) {
        assertThat(Status.values())
                .filteredOn(status -> Stapuitkomst.van(status).contains(uitkomst))
                .isNotEmpty()
                .allMatch(status -> status.wie() != null);
    }

    private static FlowNode volgende(FlowNode plek) {
        return plek.getOutgoing().iterator().next().getTarget();
    }

    private static Set<String> woorden(SequenceFlow pijl) {
        return pijl.getConditionExpression() == null
                ? Set.of()
                : WOORD.matcher(pijl.getConditionExpression().getTextContent())
                        .results()
                        .map(gevonden -> gevonden.group(1))
                        .collect(Collectors.toSet());
    }

    private static FlowNode stap(String id) {
        return Stream.of(TEKENINGEN)
                .map(tekening -> tekening.getModelElementById(id))
                .filter(UserTask.class::isInstance)
                .map(FlowNode.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
