package vn.lienthong.gateway.api;

import vn.lienthong.gateway.scan.NotClean;

/** The problem that answers a file which the virus scanner did not find clean. */
public final class FileProblems {

    private FileProblems() {}

    public static Refused of(NotClean found) {
        Problem problem =
                switch (found.why()) {
                    case INFECTED -> Problem.FINDINGS;
                    case TOO_LONG -> Problem.TOO_LARGE;
                    case NOT_SCANNED -> Problem.UNAVAILABLE;
                };
        return new Refused(problem, found.words());
    }
}
