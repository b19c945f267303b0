package vn.lienthong.gateway.daybook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.daybook.Report.Named;
import vn.lienthong.gateway.daybook.Report.OfDay;
import vn.lienthong.gateway.daybook.Report.Share;
import vn.lienthong.gateway.daybook.Report.Synchronised;

/** Makes reports out of the book of days, for the province or for one unit. */
public final class Reports {

    private static final List<String> CHANNELS = List.of("DIRECT", "ONLINE", "POST", "");

    private final DayAccounts accounts;
    private final SignedRows signed;
    private final Function<String, String> names;

    /** @param names what the operators' catalogue calls a unit, empty where it does not know it */
    Reports(DayAccounts accounts, SignedRows signed, Function<String, String> names) {
        this.accounts = accounts;
        this.signed = signed;
        this.names = names;
    }

    /** @return the day that it now is in Viet Nam */
    public LocalDate today() {
        return accounts.today();
    }

    /** @return the last day that is over and written, or may be */
    public LocalDate lastOver() {
        return accounts.lastOver();
    }

    /** Whether the day will not change any more, and may be signed. */
    public boolean isWritten(LocalDate date) {
        return accounts.isWritten(date);
    }

    /** Whether all days up to this one are written. */
    public boolean isWrittenUntil(LocalDate date) {
        accounts.write();
        return accounts.isWrittenUntil(date);
    }

    /** @return what the days come to; where they are more than one, with each of them */
    public Report of(Days days, Optional<String> unit) {
        return days.isDay() ? day(days.from(), unit) : several(days.from(), days.to(), unit);
    }

    /** @return the bytes that are signed */
    byte[] content(Days days, Optional<String> unit) {
        return Content.of(accounts.of(days.from(), days.to()), unit).bytes();
    }

    /** @return the newest sheets that were signed, of the province and of units */
    public List<SignedSheet> signedSince(LocalDate from, int most) {
        return signed.between(from, today(), most);
    }

    private Report day(LocalDate date, Optional<String> unit) {
        @Nullable SignedSheet sheet = signed.of(unit.orElse(""), date).orElse(null);
        return report(accounts.of(date, date), unit, List.of(), sheet);
    }

    private Report several(LocalDate from, LocalDate to, Optional<String> unit) {
        List<OfDay> days = new ArrayList<>();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            days.add(ofDay(date, accounts.of(date, date).of(unit)));
        }
        return report(accounts.of(from, to), unit, days, null);
    }

    /** A sheet as it was signed. */
    Report asSigned(SignedSheet sheet) {
        DayAccount day =
                Content.read(signed.content(sheet.unit(), sheet.number())).account();
        return report(day, Optional.of(sheet.unit()).filter(it -> !it.isEmpty()), List.of(), sheet);
    }

    private Report report(DayAccount all, Optional<String> unit, List<OfDay> days, @Nullable SignedSheet sheet) {
        DayAccount its = all.of(unit);
        return new Report(
                its.from(),
                its.to(),
                unit.orElse(null),
                its.complete(),
                synchronised(its),
                sum(its, true),
                by(its, Line.Key::part, it -> ""),
                unit.isPresent() ? List.of() : by(its, Line.Key::unit, names),
                by(its, Line.Key::channel, it -> ""),
                days,
                its.corrections(),
                Content.sha256(Content.of(all, unit).bytes()),
                sheet);
    }

    private static OfDay ofDay(LocalDate date, DayAccount day) {
        Balance dossiers = sum(day, true);
        return new OfDay(date, dossiers.delivered(), dossiers, sum(day, false));
    }

    private static Synchronised synchronised(DayAccount account) {
        List<Long> counts = CHANNELS.stream()
                .map(channel -> account.lines().entrySet().stream()
                        .filter(it -> it.getKey().isDossiers()
                                && it.getKey().channel().equals(channel))
                        .mapToLong(it -> it.getValue().delivered())
                        .sum())
                .toList();
        List<BigDecimal> shares = Shares.of(counts);
        List<Share> channels = new ArrayList<>();
        for (int at = 0; at < CHANNELS.size(); at++) {
            channels.add(new Share(CHANNELS.get(at), counts.get(at), shares.get(at)));
        }
        return new Synchronised(counts.stream().mapToLong(Long::longValue).sum(), channels);
    }

    private static Balance sum(DayAccount account, boolean ofDossiers) {
        return account.lines().entrySet().stream()
                .filter(it -> it.getKey().isDossiers() == ofDossiers)
                .map(Map.Entry::getValue)
                .reduce(Balance.NONE, Balance::beside);
    }

    private static List<Named> by(
            DayAccount account, Function<Line.Key, String> what, Function<String, String> called) {
        Map<String, Balance> sums = new TreeMap<>();
        account.lines().forEach((key, balance) -> {
            if (!key.isDossiers()) {
                sums.merge(what.apply(key), balance, Balance::beside);
            }
        });
        return sums.entrySet().stream()
                .map(it -> new Named(it.getKey(), called.apply(it.getKey()), it.getValue()))
                .toList();
    }
}
