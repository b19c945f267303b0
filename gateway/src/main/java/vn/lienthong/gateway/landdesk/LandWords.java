package vn.lienthong.gateway.landdesk;

import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.land.LandCallType;
import vn.lienthong.routes.landdesk.LandStanding;

/** What land systems tell, and where a dossier stands there, in words. */
final class LandWords {

    private LandWords() {}

    static Words of(LandCallType type) {
        return switch (type) {
            case MOVED -> new Words("Hồ sơ được chuyển xử lý tại cơ quan đất đai", "The land office passed it on");
            case SUPPLEMENT_REQUESTED ->
                new Words("Cơ quan đất đai yêu cầu bổ sung hồ sơ", "The land office asks for more papers");
            case SUPPLEMENT_TAKEN ->
                new Words("Cơ quan đất đai đã nhận hồ sơ bổ sung", "The land office has taken the supplement");
            case TAX_RESULT ->
                new Words("Đã có thông báo thuế của hồ sơ đất đai", "The tax notices of the dossier are there");
            case FINISHED -> new Words("Cơ quan đất đai đã kết thúc hồ sơ", "The land office has ended the dossier");
            case RECEIPT_REQUESTED ->
                new Words(
                        "Hồ sơ nộp tại cơ quan đất đai cần được tiếp nhận trên hệ thống một cửa",
                        "A dossier handed in at the land office needs to be registered at the one-stop desk");
            case UPDATE_REQUESTED ->
                new Words(
                        "Cơ quan đất đai yêu cầu cập nhật hồ sơ", "The land office asks for the dossier to be updated");
            case WRONG_PROCEDURE ->
                new Words(
                        "Cơ quan đất đai báo hồ sơ nhập sai thủ tục",
                        "The land office says that the dossier was entered under a wrong procedure");
            case TAX_RETURNED ->
                new Words("Cơ quan thuế chuyển trả hồ sơ do sai", "The tax office gave the dossier back as wrong");
        };
    }

    static Words of(LandStanding standing) {
        return switch (standing) {
            case HANDED_OVER ->
                new Words(
                        "Đã chuyển sang hệ thống đất đai, chờ hồi âm",
                        "Handed over; the land system was not heard of it yet");
            case PROCESSING -> new Words("Cơ quan đất đai đang xử lý", "The land office is working on it");
            case SUPPLEMENT_REQUESTED -> new Words("Chờ công dân bổ sung hồ sơ", "Waits for the citizen's supplement");
            case TAX_DUE -> new Words("Chờ công dân nộp thuế, phí", "Waits for the citizen to pay the taxes");
            case FINISHED -> new Words("Đã có kết quả", "Ended with a result");
            case RETURNED -> new Words("Cơ quan đất đai trả hồ sơ, không có kết quả", "Given back without a result");
            case WITHDRAWN -> new Words("Công dân rút hồ sơ", "The citizen took it back");
        };
    }
}
