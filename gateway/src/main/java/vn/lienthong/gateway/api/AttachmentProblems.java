package vn.lienthong.gateway.api;

import vn.lienthong.gateway.attachment.AttachmentRefused;

/** The problem that answers a file which is not taken. */
final class AttachmentProblems {

    private AttachmentProblems() {}

    static Refused of(AttachmentRefused refused) {
        Problem problem =
                switch (refused.why()) {
                    case EMPTY, TOO_SLOW -> Problem.MALFORMED_REQUEST;
                    case TOO_LONG -> Problem.TOO_LARGE;
                    case TYPE -> Problem.UNSUPPORTED_MEDIA_TYPE;
                    case QUOTA -> Problem.TOO_MANY;
                    case INFECTED -> Problem.FINDINGS;
                    case BUSY, NO_ROOM, NOT_SCANNED -> Problem.UNAVAILABLE;
                };
        return new Refused(problem, refused.words());
    }
}
