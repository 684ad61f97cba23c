/** Who referred a case, once it runs; how long we keep that person, and what he or she may ask about the own data. */
package nl.buurtregie.bemiddeling.verwijzer;
