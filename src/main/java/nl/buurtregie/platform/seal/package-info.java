/**
 * Secrets stand in the database sealed (AES-256-GCM). Each seal says its algorithm and its key. The keys of the seals stand in the
 * database too, sealed themselves with the one key that stands outside it: whoever has a copy of the database alone opens nothing.
 */
package nl.buurtregie.platform.seal;
