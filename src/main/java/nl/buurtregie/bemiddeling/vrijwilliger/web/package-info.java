/** The mediators themselves: who they are, what they can, when they are away. */
package nl.buurtregie.bemiddeling.vrijwilliger.web;
