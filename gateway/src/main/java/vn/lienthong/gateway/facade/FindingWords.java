package vn.lienthong.gateway.facade;

import java.util.List;
import vn.lienthong.mappings.Finding;

/** Findings as one line of Vietnamese, for clients that show a message and nothing else. */
public final class FindingWords {

    private static final int MOST = 20;

    private FindingWords() {}

    public static String of(List<Finding> findings) {
        String shown = findings.stream()
                .limit(MOST)
                .map(it -> it.message().vi())
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        return findings.size() > MOST ? shown + "; và " + (findings.size() - MOST) + " lỗi khác" : shown;
    }
}
