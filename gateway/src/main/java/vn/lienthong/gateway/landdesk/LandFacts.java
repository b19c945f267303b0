package vn.lienthong.gateway.landdesk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.land.LandCall;
import vn.lienthong.mappings.land.LandFileLink;
import vn.lienthong.mappings.land.LandOfficeDossier;
import vn.lienthong.mappings.land.LandTaxNotice;

/** What a call tells, as a notice carries it: plain values by name, times at the country's offset, nothing that is not there. */
final class LandFacts {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private LandFacts() {}

    static Map<String, Object> of(LandCall call) {
        LandFacts facts = new LandFacts();
        if (call instanceof LandCall.Moved it) {
            facts.put("fromOfficer", it.from())
                    .put("toOfficer", it.to())
                    .put("officeStatus", it.status())
                    .put("returned", it.isReturned())
                    .put("within", it.within())
                    .put("note", it.note())
                    .time("at", it.at());
        } else if (call instanceof LandCall.SupplementRequested it) {
            facts.put("officer", it.officer())
                    .put("paused", it.isPaused())
                    .put("note", it.note())
                    .time("at", it.from());
        } else if (call instanceof LandCall.SupplementTaken it) {
            facts.put("note", it.note()).time("at", it.at()).time("newDueAt", it.newDueAt());
        } else if (call instanceof LandCall.TaxResult it) {
            facts.put("officer", it.officer())
                    .put("note", it.note())
                    .put(
                            "taxNotices",
                            it.notices().stream().map(LandFacts::notice).toList())
                    .time("at", it.at());
        } else if (call instanceof LandCall.Finished it) {
            facts.put("officer", it.officer())
                    .put("end", it.end())
                    .put("hasResult", it.hasResult())
                    .put("note", it.note())
                    .time("at", it.at());
        } else if (call instanceof LandCall.Remark it) {
            facts.put("officer", it.officer()).put("note", it.note());
        } else if (call instanceof LandCall.ReceiptRequested it) {
            facts.put("officeNumber", it.number()).office(it.dossier());
        }
        return facts.facts;
    }

    /** The files that the call tells of; those of tax notices by their notice. */
    static List<LandFileLink> files(LandCall call) {
        if (call instanceof LandCall.Moved it) {
            return it.files();
        }
        if (call instanceof LandCall.SupplementRequested it) {
            return Stream.ofNullable(it.file()).toList();
        }
        if (call instanceof LandCall.SupplementTaken it) {
            return Stream.ofNullable(it.file()).toList();
        }
        if (call instanceof LandCall.Finished it) {
            return it.results();
        }
        if (call instanceof LandCall.ReceiptRequested it) {
            return it.dossier().papers();
        }
        return call instanceof LandCall.TaxResult it
                ? it.notices().stream()
                        .map(notice -> new LandFileLink("Thông báo thuế " + notice.number(), null, notice.link(), 0, 1))
                        .toList()
                : List.of();
    }

    static @Nullable String note(LandCall call) {
        return of(call).get("note") instanceof String note ? note : null;
    }

    private static Map<String, String> notice(LandTaxNotice notice) {
        return Map.of("owner", notice.owner(), "kind", notice.kind(), "number", notice.number());
    }

    private void office(LandOfficeDossier it) {
        put("oneStopCode", it.oneStopCode());
        put("provincial", it.provincial());
        put(
                "area",
                new LandFacts()
                        .put("province", it.area().province())
                        .put("district", it.area().district())
                        .put("commune", it.area().commune())
                        .facts);
        put("process", Map.of("code", it.process().code(), "name", it.process().name()));
        put("receivedBy", it.receivedBy());
        time("receivedAt", it.receivedAt());
        time("dueAt", it.dueAt());
        put("propertyAddress", it.propertyAddress());
        put(
                "applicant",
                new LandFacts()
                        .put("name", it.applicant().name())
                        .put("identityNumber", it.applicant().identityNumber())
                        .put("address", it.applicant().address())
                        .put("phone", it.applicant().phone())
                        .put("email", it.applicant().email())
                        .facts);
        List<Object> parcels = new ArrayList<>();
        it.parcels()
                .forEach(parcel -> parcels.add(new LandFacts()
                        .put("sheet", parcel.sheet())
                        .put("number", parcel.number())
                        .put("area", parcel.area())
                        .put("address", parcel.address())
                        .put("commune", parcel.commune())
                        .facts));
        put("parcels", parcels);
    }

    private LandFacts put(String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
        return this;
    }

    private LandFacts time(String name, @Nullable Instant time) {
        return put(name, text(time));
    }

    static @Nullable String text(@Nullable Instant time) {
        return time == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        time.atZone(VIETNAM).toOffsetDateTime());
    }
}
