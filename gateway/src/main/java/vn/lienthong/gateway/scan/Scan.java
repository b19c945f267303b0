package vn.lienthong.gateway.scan;

/** One file on its way through the scanner: write all of it, then {@link #end}; close it in any case. */
public interface Scan extends AutoCloseable {

    /** Where no scanner is connected, or what is copied was looked through before. */
    Scan NONE = new Scan() {
        @Override
        public void write(byte[] from, int offset, int length) {
            // nobody looks
        }

        @Override
        public boolean end() {
            return false;
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    /** @throws NotClean as soon as it is known that the file will not be found clean */
    void write(byte[] from, int offset, int length);

    /**
     * All of it was written.
     *
     * @return whether a scanner found it clean; false where none is connected
     * @throws NotClean in any other case
     */
    boolean end();

    @Override
    void close();
}
