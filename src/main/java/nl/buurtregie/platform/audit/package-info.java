/**
 * The security log: who came in, what was refused, what was given, taken and carried away. Anybody may write in it; nobody can
 * change it. A line stands or falls with the transaction that it tells of, or, of what was refused, stands by itself. Lines are
 * sealed into a chain some seconds after they were written, so that writers never wait for each other.
 */
package nl.buurtregie.platform.audit;
