/** What people said afterwards. */
package nl.buurtregie.wijkkompas.ervaring;
