package vn.lienthong.gateway.lgspfacade;

import java.util.List;
import vn.lienthong.mappings.Finding;

/** Findings as the registry writes them: one sentence after the other. */
final class Sentences {

    private static final int MOST = 50;

    private Sentences() {}

    static String of(List<Finding> findings) {
        List<String> all =
                findings.stream().map(it -> ended(it.message().vi())).distinct().toList();
        String shown = String.join(" ", all.subList(0, Math.min(MOST, all.size())));
        return all.size() > MOST ? shown + " Và " + (all.size() - MOST) + " lỗi khác." : shown;
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
