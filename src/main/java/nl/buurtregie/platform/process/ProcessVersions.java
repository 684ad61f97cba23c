package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** The versions of each process and the cases that run on them. A running case keeps its version until it is moved. */
@ApplicationScoped
public class ProcessVersions {

    /** Cases moved in one go: one transaction that ends within seconds. */
    public static final int AT_ONCE = 200;

    @Inject
    private Engine engine;

    /** One version of one process, and how many run on it. */
    public record Version(String key, String name, int number, long running, boolean latest) {}

    /**
     * What would happen.
     *
     * @param can how many cases can move
     * @param cannot those that can't, at most {@link #AT_ONCE}
     */
    public record Rehearsal(Version from, Version to, int can, List<Stay> cannot) {}

    /** A case that can't move, and the steps where it stands that the other version does not know. */
    public record Stay(String businessKey, Set<String> steps) {}

    /** By name, newest first; versions without cases only when they are the latest. */
    public List<Version> all() {
        return engine
                .engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionName()
                .asc()
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::version)
                .filter(version -> version.latest() || version.running() > 0)
                .toList();
    }

    /**
     * A drawing as one case runs by it.
     *
     * @param version counted from 1
     * @param here ids of the elements where it is now; none when it does not run
     */
    public record Drawing(InputStream file, int version, List<String> here) {}

    /** The drawing by which this one runs, also where there is a newer one; the newest when it has ended. */
    public Drawing drawing(String key, String businessKey) {
        Optional<ProcessInstance> running = runtime()
                .createProcessInstanceQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .findFirst();
        String definition = running.map(ProcessInstance::getProcessDefinitionId)
                .orElseGet(() -> latest(key).getId());
        return new Drawing(
                engine.engine().getRepositoryService().getProcessModel(definition),
                engine.engine()
                        .getRepositoryService()
                        .getProcessDefinition(definition)
                        .getVersion(),
                running.map(one -> runtime().getActiveActivityIds(one.getId())).orElse(List.of()));
    }

    /** Looks at every case of that version, changes nothing. */
    public Rehearsal rehearse(String key, int from) {
        MigrationPlan plan = plan(key, from);
        Set<String> known = known(plan);
        List<Stay> stays = instances(plan.getSourceProcessDefinitionId()).stream()
                .map(instance -> new Stay(instance.getBusinessKey(), unknown(instance, known)))
                .toList();
        List<Stay> cannot =
                stays.stream().filter(stay -> !stay.steps().isEmpty()).toList();
        return new Rehearsal(
                version(find(key, from)),
                version(latest(key)),
                stays.size() - cannot.size(),
                cannot.stream().limit(AT_ONCE).toList());
    }

    /**
     * Moves those that can, at most {@link #AT_ONCE}.
     *
     * @return how many were moved
     * @throws RuleViolation D2 when there is nothing to move
     */
    @Transactional
    public int move(String key, int from) {
        MigrationPlan plan = plan(key, from);
        Set<String> known = known(plan);
        List<String> ready = instances(plan.getSourceProcessDefinitionId()).stream()
                .filter(instance -> unknown(instance, known).isEmpty())
                .map(ProcessInstance::getId)
                .limit(AT_ONCE)
                .toList();
        if (ready.isEmpty()) {
            throw new RuleViolation("D2", "Er is geen zaak die kan overstappen.");
        }
        runtime().newMigration(plan).processInstanceIds(ready).execute();
        return ready.size();
    }

    /** Steps keep their name between versions, also when a frame was drawn around one; a step that is gone has no counterpart. */
    private MigrationPlan plan(String key, int from) {
        ProcessDefinition source = find(key, from);
        ProcessDefinition target = latest(key);
        if (source.getId().equals(target.getId())) {
            throw new RuleViolation("D2", "Deze zaken lopen al op de nieuwste versie.");
        }
        MigrationPlan equal = runtime()
                .createMigrationPlan(source.getId(), target.getId())
                .mapEqualActivities()
                .build();
        MigrationPlanBuilder plan =
                runtime().createMigrationPlan(source.getId(), target.getId()).mapEqualActivities();
        framed(source, target, known(equal)).forEach(wait -> plan.mapActivities(wait, wait));
        return plan.build();
    }

    /** Waits that stand in a frame of the other version, and did not here. */
    private List<String> framed(ProcessDefinition source, ProcessDefinition target, Set<String> known) {
        BpmnModelInstance then = engine.engine().getRepositoryService().getBpmnModelInstance(target.getId());
        return engine
                .engine()
                .getRepositoryService()
                .getBpmnModelInstance(source.getId())
                .getModelElementsByType(IntermediateCatchEvent.class)
                .stream()
                .map(IntermediateCatchEvent::getId)
                .filter(wait -> !known.contains(wait)
                        && then.getModelElementById(wait) instanceof IntermediateCatchEvent framed
                        && framed.getParentElement() instanceof SubProcess)
                .toList();
    }

    private static Set<String> known(MigrationPlan plan) {
        return plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
    }

    private Set<String> unknown(ProcessInstance instance, Set<String> known) {
        Set<String> steps = new TreeSet<>(runtime().getActiveActivityIds(instance.getId()));
        steps.removeAll(known);
        return steps;
    }

    private List<ProcessInstance> instances(String definitionId) {
        return runtime()
                .createProcessInstanceQuery()
                .processDefinitionId(definitionId)
                .orderByBusinessKey()
                .asc()
                .list();
    }

    private Version version(ProcessDefinition definition) {
        long running = runtime()
                .createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .count();
        boolean newest = latest(definition.getKey()).getId().equals(definition.getId());
        return new Version(definition.getKey(), definition.getName(), definition.getVersion(), running, newest);
    }

    private ProcessDefinition latest(String key) {
        return Optional.ofNullable(engine.engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .orElseThrow(NotFound::new);
    }

    private ProcessDefinition find(String key, int number) {
        return Optional.ofNullable(engine.engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .processDefinitionVersion(number)
                        .singleResult())
                .orElseThrow(NotFound::new);
    }

    private RuntimeService runtime() {
        return engine.engine().getRuntimeService();
    }
}
