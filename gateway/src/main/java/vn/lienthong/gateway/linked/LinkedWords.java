package vn.lienthong.gateway.linked;

import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.linked.CourseLine;
import vn.lienthong.routes.linked.Leg;
import vn.lienthong.routes.linked.Standing;

/** Linked dossiers, their parts and what happens to them, in words. */
final class LinkedWords {

    private LinkedWords() {}

    static Words standing(Standing standing) {
        return switch (standing) {
            case NOT_TAKEN ->
                new Words(
                        "Hồ sơ ở hub liên thông chưa nhận được về; xem findings",
                        "It is at the hub and cannot be taken; see the findings");
            case REGISTERING -> new Words("Đang đăng ký hộ tịch", "It is being registered");
            case WITH_AGENCIES ->
                new Words("Đã đăng ký hộ tịch, chờ các cơ quan còn lại", "Registered; the other agencies have it");
            case FINISHED -> new Words("Cả ba cơ quan đã làm xong", "All three agencies are done");
            case REFUSED -> new Words("Đăng ký hộ tịch bị từ chối", "The registration was refused");
            case CLOSED -> new Words("Đã ngừng theo dõi", "It is not watched any more");
        };
    }

    static Words agency(HubLeg leg) {
        return switch (leg) {
            case REGISTRATION -> new Words("Tư pháp - hộ tịch", "the civil-status officer");
            case RESIDENCE -> new Words("Công an - cư trú", "the police, for residence");
            case INSURANCE -> new Words("Bảo hiểm xã hội", "the social insurance");
        };
    }

    /** What the agency does. */
    static Words part(HubLeg leg, CivilType type) {
        boolean death = type == CivilType.DEATH;
        return switch (leg) {
            case REGISTRATION ->
                death
                        ? new Words("đăng ký khai tử", "registration of the death")
                        : new Words("đăng ký khai sinh", "registration of the birth");
            case RESIDENCE ->
                death
                        ? new Words("xóa đăng ký thường trú", "end of permanent residence")
                        : new Words("đăng ký thường trú", "permanent residence");
            case INSURANCE ->
                death
                        ? new Words("trợ cấp mai táng", "funeral allowance")
                        : new Words("cấp thẻ bảo hiểm y tế", "health insurance card");
        };
    }

    static Words state(Leg leg) {
        return switch (leg.state()) {
            case NOT_BEGUN -> new Words("chưa bắt đầu", "not begun");
            case UNDER_WAY -> new Words("đang làm", "under way");
            case DONE ->
                leg.byPerson()
                        ? new Words(
                                "đã xong, theo người xác nhận với cơ quan", "done, as a person heard from the agency")
                        : new Words("đã xong", "done");
            case REFUSED -> new Words("từ chối", "refused");
        };
    }

    /** What is to be done about a part that calls for a person. */
    static Words advice(HubLeg which, Leg leg) {
        Words agency = agency(which);
        if (leg.state() == HubLeg.State.REFUSED) {
            return new Words(
                    agency.vi()
                            + " đã từ chối: hỏi lý do, báo công dân; xong thì ghi nhận (mark) hoặc ngừng theo dõi (close)",
                    agency.en() + " refused: ask why and tell the citizen; then mark it done, or close it");
        }
        return which == HubLeg.REGISTRATION
                ? new Words(
                        "Chưa báo được kết quả hộ tịch: xem thông điệp đăng ký và các báo cáo gửi hub",
                        "The registration has no result yet: look at its message and at the reports to the hub")
                : new Words(
                        "Liên hệ " + agency.vi() + ", nêu mã hồ sơ; ghi lại việc đã làm (see-to) hoặc kết quả (mark)",
                        "Call " + agency.en()
                                + " about the dossier's code; note what was done (see-to) or its end (mark)");
    }

    static Words of(CourseLine line, CivilType type) {
        HubLeg leg = line.leg();
        return switch (line.what()) {
            case TAKEN -> new Words("Đã nhận hồ sơ liên thông từ hub", "The linked dossier was taken from the hub");
            case NOT_TAKEN -> standing(Standing.NOT_TAKEN);
            case FINISHED -> standing(Standing.FINISHED);
            case CLOSED -> standing(Standing.CLOSED);
            case QUESTION_REFUSED ->
                new Words("Hub không nhận câu hỏi về hồ sơ này", "The hub does not take the question about it");
            case ASKED_FOR -> new Words("Yêu cầu hỏi lại hub ngay", "The hub is to be asked at once");
            case LEG_MOVED, LEG_SILENT, SEEN_TO, MARKED ->
                leg == null ? standing(Standing.WITH_AGENCIES) : ofLeg(line, leg, type);
        };
    }

    private static Words ofLeg(CourseLine line, HubLeg leg, CivilType type) {
        Words agency = agency(leg);
        Words part = part(leg, type);
        return switch (line.what()) {
            case LEG_SILENT ->
                new Words(
                        agency.vi() + " quá hạn chưa trả lời: " + part.vi(),
                        agency.en() + " has been silent past its time: " + part.en());
            case SEEN_TO -> new Words("Có người đang theo dõi: " + part.vi(), "A person sees to it: " + part.en());
            case MARKED ->
                new Words(
                        "Người phụ trách xác nhận đã xong: " + part.vi(),
                        "A person confirms that it is done: " + part.en());
            case LEG_MOVED, TAKEN, NOT_TAKEN, FINISHED, CLOSED, QUESTION_REFUSED, ASKED_FOR ->
                moved(line, agency, part);
        };
    }

    private static Words moved(CourseLine line, Words agency, Words part) {
        HubLeg.State state = line.state();
        if (state == HubLeg.State.DONE) {
            return new Words(agency.vi() + " đã xong: " + part.vi(), agency.en() + " is done: " + part.en());
        }
        return state == HubLeg.State.REFUSED
                ? new Words(agency.vi() + " từ chối: " + part.vi(), agency.en() + " refused: " + part.en())
                : new Words(agency.vi() + " đang làm: " + part.vi(), agency.en() + " works on it: " + part.en());
    }
}
