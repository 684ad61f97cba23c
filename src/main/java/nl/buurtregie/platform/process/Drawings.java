package nl.buurtregie.platform.process;

import java.util.List;

/** The drawings and decision tables by which one capability works; the engine deploys those of all together. */
public interface Drawings {

    /** Names of files in bpmn/; a test compares those of all capabilities with the folder. */
    List<String> files();
}
