package nl.buurtregie.platform.audit;

import java.time.Instant;

/**
 * One line as it was sealed.
 *
 * @param who account; null when nobody is known
 * @param about account that it happened to, or null
 * @param address print of the network address, or null
 * @param net the network around it, or null
 * @param route what was asked for, without numbers and names, or null
 * @param seal hash over the seal of the line before and all of this one
 */
public record AuditLine(
        long nr,
        Instant at,
        AuditEvent what,
        boolean worked,
        Long who,
        Long about,
        String address,
        String net,
        String route,
        String detail,
        String seal) {}
