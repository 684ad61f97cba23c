package nl.buurtregie.post.inkomend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Speaks IMAP. */
@ApplicationScoped
class Postbusserver {

    /** What is read of every message, its parts apart: each by itself is a question to a server that may be far away. */
    private static final FetchProfile VOORAF = vooraf();

    @Inject
    private Postbusinstellingen instellingen;

    @Inject
    private Postbustoken token;

    @Inject
    private Clock clock;

    /** The open inbox. */
    final class Verbinding implements AutoCloseable {

        private final Store winkel;
        private final Folder map;
        private final Bewaarmap bewaarmap;

        private Verbinding(Store winkel, Folder map) {
            this.winkel = winkel;
            this.map = map;
            this.bewaarmap = new Bewaarmap(winkel, map, instellingen, clock);
        }

        /**
         * The first that wait, at most so many.
         *
         * @param gemist what could not be taken before comes last; what is not there any more goes out of it
         * @param blijft what was taken, and stays here all the same
         */
        List<Message> eerste(int hooguit, Set<String> gemist, Set<String> blijft) throws MessagingException {
            boolean kaal = gemist.isEmpty() && blijft.isEmpty();
            List<Message> nieuw = new ArrayList<>();
            Map<String, Message> eerder = new LinkedHashMap<>();
            for (Message mail : kaal ? map.getMessages() : haal(UIDFolder.FetchProfileItem.UID)) {
                String kenmerk = kaal ? "" : kenmerk(mail);
                if (gemist.contains(kenmerk)) {
                    eerder.put(kenmerk, mail);
                } else if (!blijft.contains(kenmerk)) {
                    nieuw.add(mail);
                }
            }
            gemist.retainAll(eerder.keySet());
            nieuw.addAll(eerder.values());
            return nieuw.subList(0, Math.min(hooguit, nieuw.size()));
        }

        /** The first that tell what became of a message, at most so many, but these. */
        List<Message> verslagen(int hooguit, Set<String> zonder) throws MessagingException {
            List<Message> verslagen = new ArrayList<>();
            for (Message mail : haal(UIDFolder.FetchProfileItem.UID, FetchProfile.Item.CONTENT_INFO)) {
                if (verslagen.size() < hooguit && !zonder.contains(kenmerk(mail)) && Bezorgverslag.isVerslag(mail)) {
                    verslagen.add(mail);
                }
            }
            return verslagen;
        }

        /** All of the inbox, with this of each asked at once. */
        private Message[] haal(FetchProfile.Item... wat) throws MessagingException {
            FetchProfile samen = new FetchProfile();
            List.of(wat).forEach(samen::add);
            Message[] alle = map.getMessages();
            map.fetch(alle, samen);
            return alle;
        }

        /** Of one only: what a stranger made of it has to fit. */
        void haalVooraf(Message mail) throws MessagingException {
            map.fetch(new Message[] {mail}, VOORAF);
        }

        int aantal() throws MessagingException {
            return map.getMessageCount();
        }

        /** Of the mail, as long as it lies there; in another mailbox the same numbers are of another mail. */
        String kenmerk(Message mail) throws MessagingException {
            UIDFolder nummers = (UIDFolder) map;
            return instellingen.merk() + "-" + nummers.getUIDValidity() + "-" + nummers.getUID(mail);
        }

        Inkomend lees(Message mail) throws MessagingException {
            return Maillezer.lees(mail, kenmerk(mail), clock.instant());
        }

        /** Whether the fault was of one thing, and not of the connection. */
        private boolean isNogOpen() {
            return winkel.isConnected() && map.isOpen();
        }

        /** Out of the inbox: gone. */
        void weg(List<Message> mails) throws MessagingException {
            map.setFlags(mails.toArray(Message[]::new), new Flags(Flags.Flag.DELETED), true);
            map.expunge();
        }

        /**
         * To where it stays for a while, from today.
         *
         * @param blijft gets the mark of what could not be put there, and stays in the inbox
         */
        void bewaar(List<Message> mails, Set<String> blijft) throws MessagingException {
            List<Message> verhuisd = new ArrayList<>();
            for (Message mail : mails) {
                if (verhuis(mail, blijft)) {
                    verhuisd.add(mail);
                }
            }
            weg(verhuisd);
        }

        /** What could not before, until the first that cannot now either: each may be large, and goes over the line. */
        void bewaarNogEens(List<String> eerder, Set<String> blijft) throws MessagingException {
            List<Message> verhuisd = new ArrayList<>();
            for (Message mail : zoek(eerder, blijft)) {
                if (!verhuis(mail, blijft)) {
                    break;
                }
                verhuisd.add(mail);
            }
            weg(verhuisd);
        }

        /** In this order; of what is not there any more the mark goes. */
        private List<Message> zoek(List<String> eerder, Set<String> blijft) throws MessagingException {
            if (eerder.isEmpty()) {
                return List.of();
            }
            Map<String, Message> hier = new HashMap<>();
            for (Message mail : haal(UIDFolder.FetchProfileItem.UID)) {
                hier.put(kenmerk(mail), mail);
            }
            blijft.retainAll(hier.keySet());
            return eerder.stream().filter(hier::containsKey).map(hier::get).toList();
        }

        /** Marked first, behind the others: also one on which the connection breaks holds up nothing the next time. */
        private boolean verhuis(Message mail, Set<String> blijft) throws MessagingException {
            String kenmerk = kenmerk(mail);
            blijft.remove(kenmerk);
            blijft.add(kenmerk);
            try {
                bewaarmap.neem(mail);
                blijft.remove(kenmerk);
                return true;
            } catch (MessagingException nietDaar) {
                if (!isNogOpen()) {
                    throw nietDaar;
                }
                return false;
            }
        }

        /**
         * What lay there for long enough goes.
         *
         * @return false when the folder does not open
         */
        boolean ruimBewaardeOp() throws MessagingException {
            try {
                bewaarmap.ruimOp();
                return true;
            } catch (MessagingException nietDaar) {
                if (!isNogOpen()) {
                    throw nietDaar;
                }
                return false;
            }
        }

        @Override
        public void close() {
            try (winkel) {
                if (map.isOpen()) {
                    map.close(false);
                }
            } catch (MessagingException alreadyGone) {
                // what was taken is known by its number
            }
        }
    }

    Verbinding open() throws MessagingException {
        Session sessie = Session.getInstance(instellingen.vanImap());
        Store winkel = sessie.getStore(instellingen.protocol());
        boolean metToken = !instellingen.tokenadres().isEmpty();
        try {
            winkel.connect(
                    instellingen.host(),
                    instellingen.poort(),
                    instellingen.gebruiker(),
                    metToken ? token.geef() : instellingen.wachtwoord());
            Folder map = winkel.getFolder(instellingen.map());
            map.open(Folder.READ_WRITE);
            return new Verbinding(winkel, map);
        } catch (MessagingException nietOpen) {
            if (nietOpen instanceof AuthenticationFailedException) {
                token.vergeet();
            }
            winkel.close();
            throw nietOpen;
        }
    }

    private static FetchProfile vooraf() {
        FetchProfile samen = new FetchProfile();
        samen.add(UIDFolder.FetchProfileItem.UID);
        samen.add(FetchProfile.Item.ENVELOPE);
        samen.add(FetchProfile.Item.CONTENT_INFO);
        Maillezer.KOPPEN.forEach(samen::add);
        return samen;
    }
}
