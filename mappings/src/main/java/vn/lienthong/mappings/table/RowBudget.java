package vn.lienthong.mappings.table;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;

/** A reader that gives only so many characters for one row, so that a quote that is never closed does not fill the memory. */
final class RowBudget extends FilterReader {

    private final BufferedReader text;
    private final long each;
    private long left;

    RowBudget(BufferedReader text, long each) {
        super(text);
        this.text = text;
        this.each = each;
        this.left = each;
    }

    /** The row would be longer than all its cells may be. */
    static final class Spent extends IOException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("a row without end");
        }
    }

    void renew() {
        left = each;
    }

    /** @return the first characters, which are still to be read */
    String head(int length) throws IOException {
        text.mark(length);
        var head = new char[length];
        int many = Math.max(0, text.read(head, 0, length));
        text.reset();
        return new String(head, 0, many);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        spend(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int many = super.read(into, from, length);
        spend(Math.max(0, many));
        return many;
    }

    private void spend(int more) throws IOException {
        left -= more;
        if (left < 0) {
            throw new Spent();
        }
    }
}
