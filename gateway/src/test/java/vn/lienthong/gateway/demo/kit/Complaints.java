package vn.lienthong.gateway.demo.kit;

import java.util.ArrayList;
import java.util.List;

/** A sentence for each thing that is not as it should be. */
public final class Complaints {

    private final String about;
    private final List<String> sentences = new ArrayList<>();

    /** @param about what is judged, with which each sentence begins */
    public Complaints(String about) {
        this.about = about;
    }

    public void same(String what, Object expected, Object found) {
        if (!String.valueOf(expected).equals(String.valueOf(found))) {
            sentences.add(about + ": " + what + " phải là / should be " + expected + ", là / is " + found);
        }
    }

    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
