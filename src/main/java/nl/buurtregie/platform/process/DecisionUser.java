package nl.buurtregie.platform.process;

import java.util.List;
import java.util.Map;

/** Who asks a decision table. A new version of it must answer all that can be asked. */
public interface DecisionUser {

    /** Key of the table. */
    String table();

    /** Every kind of question there is. */
    List<Map<String, Object>> questions();

    /** Can the asker live with this answer? */
    boolean accepts(Map<String, Object> answer);
}
