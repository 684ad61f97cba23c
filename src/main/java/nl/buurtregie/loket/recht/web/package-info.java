/** Where somebody asks about the own data, and fetches the answer. */
package nl.buurtregie.loket.recht.web;
