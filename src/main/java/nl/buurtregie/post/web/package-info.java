/** The page of outgoing mail: what waits, what failed, what was perhaps sent. */
package nl.buurtregie.post.web;
