package vn.lienthong.gateway.api;

import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Cause;

/**
 * Why a message needs a person, in words.
 *
 * @param name the cause
 * @param remedy what to do about it
 * @param runbook the anchor of its entry in the runbook
 */
public record CauseView(String name, Words title, Words remedy, String runbook) {

    static CauseView of(Cause cause) {
        String anchor = Runbook.anchor(cause);
        return new CauseView(cause.name(), CauseWords.title(cause), CauseWords.remedy(cause), anchor);
    }
}
