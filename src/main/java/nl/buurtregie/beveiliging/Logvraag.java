package nl.buurtregie.beveiliging;

import java.time.Instant;
import java.util.List;
import nl.buurtregie.platform.audit.AuditEvent;

/**
 * Which lines somebody wants to see.
 *
 * @param soorten only of these; all when it is empty
 * @param wie only of this account, or about it; null for all
 * @param adres only from this print of an address; null for all
 * @param gelukt only what worked, or only what did not; null for all
 */
public record Logvraag(Instant van, Instant tot, List<AuditEvent> soorten, Long wie, String adres, Boolean gelukt) {}
