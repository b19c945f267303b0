package vn.lienthong.mappings.npsp;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.ApplicantType;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.IdentityType;
import vn.lienthong.mappings.dossier.Payment;
import vn.lienthong.mappings.dossier.ReturnMethod;
import vn.lienthong.mappings.dossier.Reuse;

/** One list of codes on the wire, in both directions. */
final class NationalCodes<E extends Enum<E>> {

    static final NationalCodes<Channel> CHANNELS = new NationalCodes<>(List.of(
            new Entry<>(Channel.DIRECT, "1", "trực tiếp", "direct"),
            new Entry<>(Channel.ONLINE, "2", "trực tuyến", "online"),
            new Entry<>(Channel.POST, "3", "bưu chính công ích", "public post")));

    static final NationalCodes<ApplicantType> APPLICANTS = new NationalCodes<>(List.of(
            new Entry<>(ApplicantType.CITIZEN, "1", "công dân", "citizen"),
            new Entry<>(ApplicantType.ENTERPRISE, "2", "doanh nghiệp", "enterprise"),
            new Entry<>(ApplicantType.STATE_BODY, "3", "cơ quan nhà nước", "state body"),
            new Entry<>(ApplicantType.OTHER, "4", "tổ chức khác", "other")));

    static final NationalCodes<Reuse> REUSES = new NationalCodes<>(List.of(
            new Entry<>(Reuse.NONE, "0", "không tái sử dụng", "not re-used"),
            new Entry<>(Reuse.REUSED, "1", "tái sử dụng", "re-used"),
            new Entry<>(Reuse.REPLACED, "2", "thay bằng kết quả đã có", "replaced by a result")));

    static final NationalCodes<ReturnMethod> RETURNS = new NationalCodes<>(List.of(
            new Entry<>(ReturnMethod.COUNTER, "0", "trả tại quầy", "at the counter"),
            new Entry<>(ReturnMethod.POST_OFFICE, "1", "trả qua bưu chính", "by post")));

    static final NationalCodes<IdentityType> IDENTITIES = new NationalCodes<>(List.of(
            new Entry<>(IdentityType.PERSONAL_NUMBER, "1", "số định danh cá nhân", "personal number"),
            new Entry<>(IdentityType.OLD_ID_CARD, "2", "chứng minh nhân dân", "old identity card")));

    static final NationalCodes<DossierStatus> STATUSES = new NationalCodes<>(Arrays.stream(DossierStatus.values())
            .map(it -> new Entry<>(it, String.valueOf(it.nationalCode()), it.vietnamese(), it.name()))
            .toList());

    private final Map<E, String> codes;
    private final Map<String, E> values;
    private final Words list;

    NationalCodes(List<Entry<E>> entries) {
        this.codes = entries.stream().collect(Collectors.toUnmodifiableMap(Entry::value, Entry::code));
        this.values = entries.stream().collect(Collectors.toUnmodifiableMap(Entry::code, Entry::value));
        this.list = new Words(listed(entries, Entry::vi), listed(entries, Entry::en));
    }

    static Entry<Payment> payment(Payment payment, String code) {
        return switch (payment) {
            case NONE -> new Entry<>(payment, code, "không trực tuyến", "not online");
            case PORTAL -> new Entry<>(payment, code, "qua Cổng Dịch vụ công quốc gia", "through the Portal");
            case PROVINCE -> new Entry<>(payment, code, "qua cổng của bộ, tỉnh", "through the province or ministry");
            case OTHER -> new Entry<>(payment, code, "chưa thanh toán hoặc cách khác", "unpaid or other");
        };
    }

    String of(E value) {
        var code = codes.get(value);
        if (code == null) {
            throw new IllegalStateException("no code for " + value);
        }
        return code;
    }

    /** @return what the code means, written as a number or a text, with or without leading zeros */
    Optional<E> meant(String code) {
        return Optional.ofNullable(values.get(ReplyJson.normalised(code)));
    }

    /** @return all codes with their meanings, for a remedy */
    Words list() {
        return list;
    }

    private static <E extends Enum<E>> String listed(List<Entry<E>> entries, Function<Entry<E>, String> meaning) {
        return entries.stream()
                .map(entry -> entry.code() + " (" + meaning.apply(entry) + ")")
                .collect(Collectors.joining(", "));
    }

    record Entry<E extends Enum<E>>(E value, String code, String vi, String en) {}
}
