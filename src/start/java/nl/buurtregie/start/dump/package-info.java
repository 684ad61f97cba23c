/** A database as one text of SQL with its sums, sealed; and back again. By JDBC only: the PostgreSQL that we bring has no pg_dump. */
package nl.buurtregie.start.dump;
