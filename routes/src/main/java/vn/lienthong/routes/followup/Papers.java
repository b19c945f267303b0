package vn.lienthong.routes.followup;

import vn.lienthong.mappings.civilstatus.AttachmentSink;

/** Keeps the papers that come with results. */
public interface Papers {

    /** @param origin who may fetch what is kept */
    AttachmentSink of(String origin);
}
