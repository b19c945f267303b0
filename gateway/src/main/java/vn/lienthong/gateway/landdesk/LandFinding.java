package vn.lienthong.gateway.landdesk;

import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** One finding, as it is kept and shown. */
public record LandFinding(String pointer, String rule, Words message, Words remedy) {

    public static LandFinding of(Finding finding) {
        return new LandFinding(finding.pointer(), finding.rule(), finding.message(), finding.remedy());
    }
}
