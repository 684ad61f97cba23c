/** The one database: its schema, and how values are written in it. */
package nl.buurtregie.platform.persistence;
