package vn.lienthong.gateway.landfile;

/** A link that brings no file, and why. */
final class LinkRefused extends RuntimeException {

    private final Trouble trouble;

    LinkRefused(Trouble trouble) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
