/** The mediators themselves: who they are, what they can, when they are away; their road, their meetings, their hours. */
package nl.buurtregie.bemiddeling.vrijwilliger.web;
