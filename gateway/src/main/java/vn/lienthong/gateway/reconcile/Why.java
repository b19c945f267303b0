package vn.lienthong.gateway.reconcile;

import vn.lienthong.mappings.Words;

/** Why a difference was not healed. */
public enum Why {
    EXPLAINED("Trục đang xử lý, không phải chênh lệch", "The gateway is not done with it: no difference"),
    FOR_A_PERSON(
            "Loại này không bao giờ tự sửa: người phụ trách xem hồ sơ và quyết định",
            "Never healed by itself: a person looks at the dossier and decides"),
    POLICY(
            "Cấu hình lienthong.reconcile.heal không cho tự xử lý loại này",
            "lienthong.reconcile.heal does not allow it"),
    DRY_RUN("Chạy thử: không gửi gì", "A dry run sends nothing"),
    TOO_MANY("Vượt số hồ sơ được tự xử lý trong một lần đối soát", "More than may be healed in one comparison"),
    SYSTEM(
            "Hệ thống này có thể coi hồ sơ gửi lại là hồ sơ mới: chỉ người phụ trách gửi lại",
            "This system may take a repeat for a new dossier: only a person sends it again"),
    NOT_CONFIRMED("Chưa tra cứu được lần thứ hai để chắc chắn", "No second look has confirmed it"),
    NOT_SENT_FROM_HERE("Trục chưa từng gửi hồ sơ này", "The gateway never delivered it"),
    TWO_CODES(
            "Hồ sơ đã gửi dưới cả hai mã: người phụ trách xem cả hai",
            "It was sent under both of its codes: a person looks at both"),
    CHANGED("Hồ sơ thay đổi trong lúc đối soát", "It changed while it was compared");

    private final Words words;

    Why(String vi, String en) {
        this.words = new Words(vi, en);
    }

    public Words words() {
        return words;
    }
}
