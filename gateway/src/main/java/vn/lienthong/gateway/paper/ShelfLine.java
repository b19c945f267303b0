package vn.lienthong.gateway.paper;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One search on the way along the shelves. */
record ShelfLine(PaperTask task, Wanted wanted) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** As the books stand: unit, kind of book, year, book, number; within equal ones the longest waiting first. */
    static final Comparator<ShelfLine> ORDER = Comparator.comparing(
                    (ShelfLine it) -> it.task().unit())
            .thenComparing(it -> it.task().unitThen())
            .thenComparing(it -> it.task().register())
            .thenComparing(it -> Objects.requireNonNullElse(it.task().year(), Integer.MAX_VALUE))
            .thenComparing(it -> number(it.wanted().book()))
            .thenComparing(it -> it.wanted().book())
            .thenComparing(it -> number(it.wanted().number()))
            .thenComparing(it -> it.wanted().number())
            .thenComparing(it -> it.task().createdAt())
            .thenComparing(it -> it.task().id());

    /** The first number in a text such as {@code 02/2003}, so that 9 comes before 10; what has none comes last. */
    private static int number(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.find() ? Integer.parseInt(found.group()) : Integer.MAX_VALUE;
    }
}
