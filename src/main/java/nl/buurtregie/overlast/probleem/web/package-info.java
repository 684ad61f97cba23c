/** One problem, and each step of it. */
package nl.buurtregie.overlast.probleem.web;
