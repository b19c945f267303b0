package vn.lienthong.gateway.daybook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * Goes through the lines of an export and computes all of it again, without database and gateway: each chain's numbers, hashes and days,
 * each sheet's own hash, that its lines add up, and that it begins with what the one before left open.
 */
public final class ChainCheck {

    /**
     * What was found.
     *
     * @param sheets how many lines are whole
     * @param chains of how many units, the province counted as one
     * @param heads the last hash of each chain, by unit: noted elsewhere, it shows later whether the newest sheets were cut off
     * @param line the first line that does not fit, from 1; absent where all do
     */
    @JsonInclude(Include.NON_NULL)
    public record Found(
            boolean ok,
            long sheets,
            int chains,
            SortedMap<String, String> heads,
            @Nullable Long line,
            @Nullable Words why) {

        @JsonIgnore
        public Words verdict() {
            return why == null ? new Words("nguyên vẹn", "whole") : why;
        }
    }

    private record Last(SignedSheet signed, SortedMap<Line.Key, Long> open) {}

    private final SortedMap<String, Last> chains = new TreeMap<>();
    private long sheets;

    private ChainCheck() {}

    /** @param lines of {@code /api/v1/reports/signed/export}, in its order */
    public static Found of(Iterator<String> lines) {
        ChainCheck check = new ChainCheck();
        while (lines.hasNext()) {
            Words why = check.wrongWith(lines.next());
            if (why != null) {
                return check.found(check.sheets + 1, why);
            }
            check.sheets++;
        }
        return check.found(null, null);
    }

    private Found found(@Nullable Long line, @Nullable Words why) {
        SortedMap<String, String> heads = new TreeMap<>();
        chains.forEach((unit, last) -> heads.put(unit, last.signed().hash()));
        return new Found(why == null, sheets, chains.size(), heads, line, why);
    }

    private @Nullable Words wrongWith(String line) {
        Exported exported = Exported.read(line).orElse(null);
        if (exported == null) {
            return new Words("dòng không đọc được", "the line cannot be read");
        }
        SignedSheet signed = exported.signed();
        Last last = chains.get(signed.unit());
        Words broken = link(signed, last);
        if (broken != null) {
            return broken;
        }
        byte[] bytes = exported.bytes();
        if (!Content.sha256(bytes).equals(signed.sha256())) {
            return new Words("nội dung phiếu đã bị sửa", "the sheet's content was changed");
        }
        return figures(signed, bytes, last);
    }

    private static @Nullable Words link(SignedSheet signed, @Nullable Last last) {
        if (!signed.hash().equals(signed.ownHash())) {
            return new Words("chữ ký đã bị sửa", "what was signed was changed");
        }
        if (signed.number() != (last == null ? 1 : last.signed().number() + 1)) {
            return new Words("thiếu hoặc thừa một phiếu", "a sheet is missing, or one too many");
        }
        String previous =
                last == null ? SignedSheet.BEFORE_THE_FIRST : last.signed().hash();
        if (!signed.previous().equals(previous)) {
            return new Words("không nối với phiếu trước", "it does not follow the sheet before");
        }
        return last == null || signed.date().equals(last.signed().date().plusDays(1))
                ? null
                : new Words("không phải ngày kế tiếp", "it is not of the next day");
    }

    private @Nullable Words figures(SignedSheet signed, byte[] bytes, @Nullable Last last) {
        DayAccount day;
        try {
            Content content = Content.read(bytes);
            if (!content.from().equals(signed.date())
                    || !content.to().equals(signed.date())
                    || !content.unit().equals(signed.unit())) {
                return new Words("phiếu của ngày hoặc đơn vị khác", "the sheet is of another day or unit");
            }
            day = content.account();
        } catch (UncheckedIOException wrong) {
            return new Words("nội dung phiếu không đọc được", "the sheet's content cannot be read");
        }
        if (!day.lines().values().stream().allMatch(Balance::holds)) {
            return new Words("đầu ngày + nhận ≠ đã xong + còn lại", "opening + received is not closed + closing");
        }
        if (last != null && !last.open().equals(openings(day))) {
            return new Words(
                    "đầu ngày không bằng cuối ngày trước", "it does not begin with what the day before left open");
        }
        chains.put(signed.unit(), new Last(signed, Closings.of(day)));
        return null;
    }

    private static SortedMap<Line.Key, Long> openings(DayAccount day) {
        SortedMap<Line.Key, Long> open = new TreeMap<>();
        day.lines().forEach((key, balance) -> {
            if (balance.opening() != 0) {
                open.put(key, balance.opening());
            }
        });
        return open;
    }
}
