package vn.lienthong.mappings.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of CSV, separated by comma, semicolon or tab, whichever the head has most of outside of quotes. */
final class CsvRows implements SheetRows {

    private static final int HEAD = 4_096;
    private static final String SEPARATORS = ",;\t";

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final TableLimits limits;
    private final RowBudget budget;
    private int number;

    CsvRows(Reader text, TableLimits limits) {
        this.limits = limits;
        this.budget = new RowBudget(new BufferedReader(text), (long) limits.cell() * limits.columns());
        try {
            this.parser = CSVParser.parse(
                    budget,
                    CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(separator(budget.head(HEAD)))
                            .setIgnoreEmptyLines(false)
                            .get());
            this.records = parser.iterator();
        } catch (IOException unreadable) {
            throw trouble(unreadable);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException unreadable) {
            throw trouble(Objects.requireNonNull(unreadable.getCause()));
        } catch (IllegalStateException misplaced) {
            throw Troubles.quote(number + 1);
        }
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = new SheetRow(++number, cells(records.next()));
        budget.renew();
        return row;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a table was not closed", unreadable);
        }
    }

    private List<Cell> cells(CSVRecord record) {
        if (record.size() > limits.columns()) {
            throw Troubles.tooWide(number, limits.columns());
        }
        return record.stream()
                .map(text -> {
                    if (text.length() > limits.cell()) {
                        throw Troubles.longCell(number, limits.cell());
                    }
                    return Cell.text(text);
                })
                .toList();
    }

    private TableTrouble trouble(IOException unreadable) {
        if (unreadable instanceof CharacterCodingException) {
            return Troubles.encoding();
        }
        return unreadable instanceof RowBudget.Spent || unreadable instanceof CSVException
                ? Troubles.quote(number + 1)
                : Troubles.interrupted();
    }

    private static char separator(String head) {
        char most = SEPARATORS.charAt(0);
        long count = -1;
        var unquoted = head.replaceAll("\"[^\"]*\"", "");
        for (char candidate : SEPARATORS.toCharArray()) {
            long times = unquoted.chars().filter(c -> c == candidate).count();
            if (times > count) {
                most = candidate;
                count = times;
            }
        }
        return most;
    }
}
