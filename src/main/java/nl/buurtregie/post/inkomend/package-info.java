/**
 * The mailbox that verwijzers write to, by IMAP. What lies in it waits to be taken: a message is kept here first, and leaves the inbox
 * after that, so that a crash in between loses nothing and doubles nothing. What a mail server sends back of a message of ours is told to
 * outgoing mail.
 */
package nl.buurtregie.post.inkomend;
