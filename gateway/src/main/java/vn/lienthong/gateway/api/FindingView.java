package vn.lienthong.gateway.api;

import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** One thing that is wrong with a document; see {@link Finding}. */
public record FindingView(String pointer, String rule, Words message, Words remedy) {

    public static FindingView of(Finding finding) {
        return new FindingView(finding.pointer(), finding.rule(), finding.message(), finding.remedy());
    }
}
