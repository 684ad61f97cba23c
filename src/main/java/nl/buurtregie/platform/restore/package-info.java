/**
 * After a backup was put back: what is done once before anything else, and nothing that leaves the house until somebody says so.
 *
 * <ul>
 *   <li>H1.1 – if something that was erased after the backup is here again, then nothing is released (who asked for it was told that it
 *       is gone).
 * </ul>
 */
package nl.buurtregie.platform.restore;
