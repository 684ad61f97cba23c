/** Which two mediators fit a case, who takes over, and what stands still because of somebody. */
package nl.buurtregie.bemiddeling.paar;
