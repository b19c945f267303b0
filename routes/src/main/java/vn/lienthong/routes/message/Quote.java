package vn.lienthong.routes.message;

/**
 * Our own words, followed by what another system said. The other's words may name people: they belong in a message's timeline,
 * and are left out of logs, of the status of a lane and of everything else that is not about that message alone.
 */
public final class Quote {

    private static final String OPEN = " «";
    private static final String CLOSE = "»";

    private Quote() {}

    public static String of(String ours, String theirs) {
        return theirs.isEmpty() ? ours : ours + OPEN + theirs + CLOSE;
    }

    /** What another system said, or what repeats a document, with no words of our own. */
    public static String alone(String theirs) {
        return of("", theirs);
    }

    /** Our own words alone. */
    public static String without(String text) {
        int quote = text.indexOf(OPEN);
        return quote < 0 ? text : text.substring(0, quote);
    }

    /** The other's words alone. */
    public static String within(String text) {
        int quote = text.indexOf(OPEN);
        if (quote < 0) {
            return "";
        }
        int end = text.endsWith(CLOSE) ? text.length() - CLOSE.length() : text.length();
        return text.substring(quote + OPEN.length(), end);
    }

    /** As a person reads it: a quote that stands alone needs no marks. */
    public static String shown(String text) {
        return text.startsWith(OPEN) ? within(text) : text;
    }
}
