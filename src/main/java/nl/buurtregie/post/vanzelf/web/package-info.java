/** The page of what goes out by itself. */
package nl.buurtregie.post.vanzelf.web;
