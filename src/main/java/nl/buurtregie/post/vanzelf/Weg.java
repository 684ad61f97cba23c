package nl.buurtregie.post.vanzelf;

/** By which road a kind of message goes; of two roads the first that the reader has. */
public enum Weg {
    MAIL("mail"),
    MAIL_OF_SMS("mail of sms"),
    SMS_OF_MAIL("sms of mail");

    private final String woord;

    Weg(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    public boolean isOokSms() {
        return this != MAIL;
    }
}
