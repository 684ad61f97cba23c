/** The page of the security log: what stands out, whether the list is whole, and the list. */
package nl.buurtregie.beveiliging.web;
