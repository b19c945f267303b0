package vn.lienthong.mappings.indicator;

import java.util.function.Function;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.DossierStatus;

/** What is measured of the dossiers that the province received within some days. */
public enum Indicator {
    SYNCHRONISED(
            new Words("Đồng bộ hồ sơ", "Synchronised"),
            new Words(
                    "Hồ sơ Cổng DVCQG đã xác nhận ÷ mọi hồ sơ đã gửi vào trục",
                    "Dossiers that the Portal confirmed ÷ all that were handed to the gateway"),
            new Words(
                    "Cổng chỉ thấy hồ sơ đã đến; hồ sơ còn chờ hoặc bị giữ ở đây chưa có ở đó",
                    "The Portal sees only what reached it; what waits or is parked here is not there"),
            it -> Side.of(true, it.synchronised())),
    SAME_DAY(
            new Words("Vào trục trong ngày tiếp nhận", "Handed in on the day of reception"),
            new Words(
                    "Hồ sơ gửi vào trục ngay trong ngày tiếp nhận ÷ mọi hồ sơ đã gửi vào trục",
                    "Dossiers that reached the gateway on the day of their reception ÷ all that were handed to it"),
            new Words(
                    "Hồ sơ của ngày làm trên giấy nhập sau là muộn ở đây; Cổng so ngày tiếp nhận với lúc hồ sơ đến Cổng, nên hồ sơ chờ ở đây cũng"
                            + " muộn ở đó",
                    "What is entered later of a day on paper is late here; the Portal compares with the time at which a dossier reached it, so"
                            + " that what waited here is late there, too"),
            it -> Side.of(true, it.handedInSameDay())),
    IN_TIME(
            new Words("Giải quyết đúng hạn", "In time"),
            new Words(
                    "Hồ sơ xong đúng hạn ÷ (hồ sơ đã xong + hồ sơ chưa xong mà quá hạn)",
                    "Dossiers that ended in time ÷ (those that ended + those that have not and are overdue)"),
            new Words(
                    "Hồ sơ không có ngày hẹn trả không tính ở đây; Cổng tự tính hạn theo thời hạn của thủ tục. Cổng đếm số lần yêu cầu bổ sung"
                            + " theo các dòng tiến độ; ở đây đếm theo danh sách bổ sung của hồ sơ",
                    "Dossiers without a due time are left out; the Portal computes one from the procedure's term. It counts requests for"
                            + " supplements by progress rows; here they are counted by the dossier's list"),
            Indicator::inTime),
    ONLINE(
            new Words("Nộp trực tuyến", "Filed online"),
            new Words("Hồ sơ kênh trực tuyến ÷ mọi hồ sơ", "Dossiers filed online ÷ all dossiers"),
            new Words(
                    "Cổng chỉ tính thủ tục đã cung cấp trực tuyến; hồ sơ không ghi kênh Cổng tính là trực tiếp",
                    "The Portal counts only procedures that can be filed online; a dossier without a channel counts as direct there"),
            it -> Side.of(
                    it.dossier().status() != DossierStatus.REGISTERED,
                    it.dossier().channel() == Channel.ONLINE)),
    DIGITISED(
            new Words("Số hóa hồ sơ", "Digitised"),
            new Words(
                    "Hồ sơ có thành phần số hóa (HoSoCoThanhPhanSoHoa = 1) ÷ hồ sơ đã tiếp nhận",
                    "Dossiers with a digitised component (HoSoCoThanhPhanSoHoa = 1) ÷ dossiers received"),
            new Words(
                    "Cổng có thể mở tệp để kiểm tra; ở đây tin điều hệ thống gửi nói",
                    "The Portal may open the files; here the sender is believed"),
            it -> Side.of(it.received(), it.dossier().digitised())),
    ELECTRONIC_RESULT(
            new Words("Cấp kết quả điện tử", "Electronic results"),
            new Words(
                    "Hồ sơ xong có kết quả mang mã (MaGiayToKetQua) và tệp ÷ hồ sơ đã xong (9, 10)",
                    "Ended dossiers with a result that has a code (MaGiayToKetQua) and a file ÷ ended dossiers (9, 10)"),
            new Words(
                    "Cổng chỉ tính thủ tục có kết quả phải cấp bản điện tử; danh mục đó không có ở đây",
                    "The Portal counts only procedures whose results have to be electronic; that list is not known here"),
            it -> Side.of(it.ended(), it.hasElectronicResult())),
    POPULATION_DATA(
            new Words("Khai thác dữ liệu dân cư", "Population data used"),
            new Words(
                    "Hồ sơ có tài khoản VNeID đã xác thực, hoặc dùng CSDL dân cư (DSKetNoiCSDL) ÷ hồ sơ đã tiếp nhận",
                    "Dossiers of an account verified with VNeID, or that used the population database (DSKetNoiCSDL) ÷ dossiers received"),
            new Words(
                    "Mã của CSDL dân cư trong DSKetNoiCSDL là suy đoán (lienthong.indicators.population-databases); hỏi danh mục chính thức",
                    "The code of the population database in DSKetNoiCSDL is inferred (lienthong.indicators.population-databases); ask for"
                            + " the official list"),
            it -> Side.of(it.received(), it.usesPopulationData())),
    PAID_ONLINE(
            new Words("Thanh toán trực tuyến", "Paid online"),
            new Words(
                    "Hồ sơ trả trên Cổng hoặc cổng của tỉnh (DuocThanhToanTrucTuyen = 1, 2) ÷ hồ sơ có phí, lệ phí trên 0",
                    "Dossiers paid at the Portal or the province's gateway (DuocThanhToanTrucTuyen = 1, 2) ÷ dossiers with a fee above 0"),
            new Words(
                    "Cổng đối chiếu với giao dịch thật; ở đây tin điều hệ thống gửi nói",
                    "The Portal compares with the real payments; here the sender is believed"),
            it -> Side.of(it.received() && it.dossier().payable(), it.paidOnline()));

    private final Words title;
    private final Words formula;
    private final Words elsewhere;
    private final Function<Judging, Side> rule;

    Indicator(Words title, Words formula, Words elsewhere, Function<Judging, Side> rule) {
        this.title = title;
        this.formula = formula;
        this.elsewhere = elsewhere;
        this.rule = rule;
    }

    public Words title() {
        return title;
    }

    /** @return the numerator over the denominator */
    public Words formula() {
        return formula;
    }

    /** @return what the Portal would count differently */
    public Words elsewhere() {
        return elsewhere;
    }

    public Side of(Judging dossier) {
        return rule.apply(dossier);
    }

    private static Side inTime(Judging it) {
        return switch (it.timeliness()) {
            case IN_TIME -> Side.NUMERATOR;
            case LATE, OVERDUE -> Side.REST;
            case NOT_DUE, NO_DUE_TIME, NOT_RECEIVED -> Side.OUTSIDE;
        };
    }
}
