package nl.buurtregie.bemiddeling;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Keeps, for each process, which nodes and flows exist and which have been walked by a test. */
public class Procesdekking extends AbstractBpmnParseListener {

    private final Map<String, Set<String>> bestaat = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> gelopen = new ConcurrentHashMap<>();

    /** The engine calls this when the whole process has been read. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity proces) {
        volg(proces, proces.getKey());
    }

    private void volg(ScopeImpl scope, String proces) {
        for (ActivityImpl knoop : scope.getActivities()) {
            String naam = "knoop " + knoop.getId();
            bestaat(proces).add(naam);
            knoop.addListener(ExecutionListener.EVENTNAME_START, noteer(proces, naam));
            knoop.getOutgoingTransitions().forEach(pijl -> volg(pijl, proces));
            volg(knoop, proces);
        }
    }

    private void volg(PvmTransition pijl, String proces) {
        String naam = "pijl " + pijl.getId();
        bestaat(proces).add(naam);
        ((TransitionImpl) pijl).addListener(ExecutionListener.EVENTNAME_TAKE, noteer(proces, naam));
    }

    private ExecutionListener noteer(String proces, String naam) {
        return (DelegateExecution loop) -> gelopen(proces).add(naam);
    }

    public Set<String> nietGelopen(String proces) {
        Set<String> rest = new TreeSet<>(bestaat(proces));
        rest.removeAll(gelopen(proces));
        return rest;
    }

    public String verslag(String proces) {
        return "Procesdekking %s: %s, %s".formatted(proces, deel(proces, "knoop"), deel(proces, "pijl"));
    }

    private String deel(String proces, String soort) {
        long alle = tel(bestaat(proces), soort);
        long bezocht = tel(gelopen(proces), soort);
        return "%d van %d %s (%.1f %%)"
                .formatted(bezocht, alle, soort.equals("knoop") ? "knopen" : "pijlen", 100.0 * bezocht / alle);
    }

    private static long tel(Set<String> namen, String soort) {
        return namen.stream().filter(naam -> naam.startsWith(soort)).count();
    }

    private Set<String> bestaat(String proces) {
        return bestaat.computeIfAbsent(proces, naam -> ConcurrentHashMap.newKeySet());
    }

    private Set<String> gelopen(String proces) {
        return gelopen.computeIfAbsent(proces, naam -> ConcurrentHashMap.newKeySet());
    }
}
