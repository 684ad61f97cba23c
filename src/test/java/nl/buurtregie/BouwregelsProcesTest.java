package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.platform.process.Drawings;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;

class BouwregelsProcesTest {

    private static final Path BPMN = Path.of("bpmn");

    /** bean.method(a, b): no argument holds a bracket or a comma of its own. */
    private static final Pattern AANROEP = Pattern.compile("[$#]\\{!?(\\w+)\\.(\\w+)\\(([^)]*)\\)\\s*}");

    private static final JavaClasses KLASSEN = Klassen.programma();

    @Test
    void elke_tekening_gaat_mee_in_het_programma() {
        assertThat(Broncode.bestanden(BPMN, "mn"))
                .extracting(bestand -> bestand.getFileName().toString())
                .filteredOn(naam -> naam.endsWith(".bpmn") || naam.endsWith(".dmn"))
                .containsExactlyInAnyOrderElementsOf(tekeningen());
    }

    /** Of all capabilities together. */
    private static List<String> tekeningen() {
        return KLASSEN.stream()
                .filter(klasse -> klasse.isAssignableTo(Drawings.class) && !klasse.isInterface())
                .map(klasse -> (Drawings) Testobjecten.nieuw(klasse.reflect()))
                .flatMap(een -> een.files().stream())
                .toList();
    }

    @Test
    void wat_een_tekening_aanroept_bestaat() {
        List<MatchResult> aanroepen = Broncode.bestanden(BPMN, ".bpmn").stream()
                .flatMap(bestand -> AANROEP.matcher(Broncode.lees(bestand)).results().toList().stream())
                .filter(aanroep -> !aanroep.group(1).equals("execution"))
                .toList();
        assertThat(aanroepen).hasSizeGreaterThan(10).allSatisfy(aanroep -> assertThat(
                        bean(aanroep.group(1)).getMethods())
                .as(aanroep.group())
                .anyMatch(methode -> methode.getName().equals(aanroep.group(2))
                        && methode.getModifiers().contains(JavaModifier.PUBLIC)
                        && methode.getRawParameterTypes().size()
                                == aanroep.group(3).split(",").length));
    }

    private static JavaClass bean(String naam) {
        return KLASSEN.stream()
                .filter(klasse -> klasse.isAnnotatedWith(Named.class))
                .filter(klasse ->
                        klasse.getAnnotationOfType(Named.class).value().equals(naam))
                .findFirst()
                .orElseThrow(() -> new AssertionError("geen bean " + naam));
    }

    /** Units of the drawing, which is never shown smaller than it is. */
    private static final double VER = 8;

    /** People read these drawings: a name that lies elsewhere, or over another box, says it of the wrong thing. */
    @Test
    void elk_woord_in_een_tekening_staat_bij_waar_het_van_is() {
        for (Path bestand : Broncode.bestanden(BPMN, ".bpmn")) {
            BpmnModelInstance model = Bpmn.readModelFromFile(bestand.toFile());
            List<Vak> vakken = model.getModelElementsByType(BpmnShape.class).stream()
                    .filter(vorm -> vorm.getBpmnElement() instanceof FlowNode)
                    .filter(vorm -> !(vorm.getBpmnElement() instanceof SubProcess))
                    .map(vorm -> new Vak(vorm.getBpmnElement().getId(), rechthoek(vorm.getBounds())))
                    .toList();
            List<Vak> woorden = woorden(model);
            assertThat(woorden).as(bestand.toString()).hasSizeGreaterThan(3).allSatisfy(woord -> {
                assertThat(afstand(model, woord)).as(woord.van()).isLessThanOrEqualTo(VER);
                assertThat(vakken)
                        .as(bestand + " " + woord.van())
                        .noneMatch(vak ->
                                !vak.van().equals(woord.van()) && vak.waar().intersects(woord.waar()));
                assertThat(woorden)
                        .as(bestand + " " + woord.van())
                        .noneMatch(ander -> ander != woord && ander.waar().intersects(woord.waar()));
            });
        }
    }

    /** A rectangle of the drawing, and of which element it is. */
    private record Vak(String van, Rectangle2D waar) {}

    private static List<Vak> woorden(BpmnModelInstance model) {
        Stream<Vak> bijVormen = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(vorm -> vorm.getBpmnLabel() != null)
                .map(vorm -> new Vak(
                        vorm.getBpmnElement().getId(),
                        rechthoek(vorm.getBpmnLabel().getBounds())));
        Stream<Vak> bijLijnen = model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(lijn -> lijn.getBpmnLabel() != null)
                .map(lijn -> new Vak(
                        lijn.getBpmnElement().getId(),
                        rechthoek(lijn.getBpmnLabel().getBounds())));
        return Stream.concat(bijVormen, bijLijnen).toList();
    }

    private static double afstand(BpmnModelInstance model, Vak woord) {
        DiagramElement van = ((BaseElement) model.getModelElementById(woord.van())).getDiagramElement();
        if (van instanceof BpmnShape vorm) {
            Rectangle2D waar = rechthoek(vorm.getBounds());
            return tussen(woord.waar(), waar);
        }
        List<Waypoint> punten = List.copyOf(((BpmnEdge) van).getWaypoints());
        return IntStream.range(1, punten.size())
                .mapToObj(i -> stuk(punten.get(i - 1), punten.get(i)))
                .mapToDouble(stuk -> tussen(woord.waar(), stuk))
                .min()
                .orElseThrow();
    }

    /** Lines of our drawings go straight across or straight down, so that a piece of one is a thin rectangle. */
    private static Rectangle2D stuk(Waypoint een, Waypoint ander) {
        Rectangle2D stuk = new Rectangle2D.Double(een.getX(), een.getY(), 0, 0);
        stuk.add(ander.getX(), ander.getY());
        return stuk;
    }

    private static double tussen(Rectangle2D een, Rectangle2D ander) {
        double naast = Math.max(een.getMinX() - ander.getMaxX(), ander.getMinX() - een.getMaxX());
        double boven = Math.max(een.getMinY() - ander.getMaxY(), ander.getMinY() - een.getMaxY());
        return Math.hypot(Math.max(0, naast), Math.max(0, boven));
    }

    private static Rectangle2D rechthoek(Bounds vak) {
        return new Rectangle2D.Double(vak.getX(), vak.getY(), vak.getWidth(), vak.getHeight());
    }
}
