package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Elk bestand in bpmn/")
class BpmnBestandenTest {

    private static final Map<String, String> ROL_VAN_BAAN = Map.of(
            "Coördinator", "coordinator",
            "Bemiddelaars", "bemiddelaar",
            "Teamleider", "teamleider",
            "Buurtconciërge", "concierge",
            "Analist", "analist",
            "Manager", "manager");

    private static final Pattern BEAN = Pattern.compile("[$#]\\{!?([a-zA-Z]+)");

    static Stream<File> bestanden() throws IOException {
        return Files.list(Path.of("bpmn")).map(Path::toFile).filter(bestand -> bestand.getName()
                .endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    @DisplayName("wordt door de motor aangenomen als een uitvoerbaar proces")
    void aangenomen(File bestand) throws IOException {
        RepositoryService opslag = Procesmotor.ENGINE.getRepositoryService();
        Deployment geplaatst = opslag.createDeployment()
                .addString(bestand.getName(), Files.readString(bestand.toPath()))
                .deploy();
        try {
            assertThat(opslag.createProcessDefinitionQuery()
                            .deploymentId(geplaatst.getId())
                            .count())
                    .isOne();
        } finally {
            opslag.deleteDeployment(geplaatst.getId());
        }
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    @DisplayName("geeft elke stap aan de rol van de baan waarin hij getekend is")
    void baanIsRol(File bestand) {
        BpmnModelInstance model = Bpmn.readModelFromFile(bestand);

        for (Lane baan : model.getModelElementsByType(Lane.class)) {
            assertThat(baan.getFlowNodeRefs().stream()
                            .filter(UserTask.class::isInstance)
                            .map(stap -> ((UserTask) stap).getCamundaCandidateGroups()))
                    .allMatch(rol -> rol.equals(ROL_VAN_BAAN.get(baan.getName())));
        }
        assertThat(model.getModelElementsByType(UserTask.class))
                .allMatch(stap -> stap.getCamundaCandidateGroups() != null);
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    @DisplayName("noemt in zijn expressies alleen de zaak, drie feiten en een bean")
    void alleenAfgesprokenNamen(File bestand) throws IOException {
        Matcher namen = BEAN.matcher(Files.readString(bestand.toPath()));

        assertThat(namen.results().map(gevonden -> gevonden.group(1)))
                .isSubsetOf(
                        "bemiddelingsproces",
                        "wachtproces",
                        "publicatieproces",
                        "overlastproces",
                        "bron",
                        "uitkomst",
                        "terugkoppelen",
                        "execution");
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    @DisplayName("is helemaal getekend")
    void getekend(File bestand) {
        BpmnModelInstance model = Bpmn.readModelFromFile(bestand);

        assertThat(model.getModelElementsByType(FlowNode.class)).allMatch(knoop -> knoop.getDiagramElement() != null);
    }
}
