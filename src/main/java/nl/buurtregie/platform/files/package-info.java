/**
 * Bytes of photos and documents: in their row, or sealed in a bucket outside the database when the installation says so. They are always
 * written in the row first, in the transaction of whoever brings them; what goes out, comes back or is taken away there is done afterwards,
 * by work that is tried again until it is done. So nobody who brings something waits for a bucket.
 */
package nl.buurtregie.platform.files;
