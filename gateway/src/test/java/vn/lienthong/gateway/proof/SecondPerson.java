package vn.lienthong.gateway.proof;

import java.util.Arrays;

/** The settings of a gateway with a person who approves. */
public final class SecondPerson {

    public static final String KEY = "test-approver-key-0123456789abcd";

    public static final String[] SETTINGS = {
        "lienthong.access.operators.duyet.api-key=" + KEY,
        "lienthong.access.operators.duyet.role=approver",
        "lienthong.rounds.jobs=20ms"
    };

    private SecondPerson() {}

    static String[] and(String... more) {
        String[] all = Arrays.copyOf(SETTINGS, SETTINGS.length + more.length);
        System.arraycopy(more, 0, all, SETTINGS.length, more.length);
        return all;
    }
}
