/** Who referred a case, once it runs. */
package nl.buurtregie.bemiddeling.verwijzer;
