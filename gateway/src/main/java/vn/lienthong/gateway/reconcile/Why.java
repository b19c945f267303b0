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
    SECOND_ACT(
            "Gửi lại có thể thành đăng ký hộ tịch lần hai. Cán bộ hộ tịch xem sổ của xã; chưa đăng ký thì gửi lại ở mục"
                    + " theo dõi kết quả (follow-ups submit-again)",
            "A repeat may become a second act. Somebody looks into the commune's book; where it is not registered, hand it in"
                    + " again among the follow-ups (follow-ups submit-again)"),
    HUB(
            "Trung tâm liên thông là nơi giao hồ sơ; báo lại từ đầu có thể đưa hồ sơ về bước cũ. Hỏi vận hành trung tâm và"
                    + " đề nghị khôi phục hồ sơ; nơi nào im lặng thì ghi việc đã làm (linked see-to), không khôi phục được thì đóng (linked close)",
            "The hub handed the dossier to us; reports from the first one on could take it back to earlier steps. Ask its"
                    + " operators to bring the dossier back; where an agency is silent note what was done (linked see-to), where it does not come"
                    + " back, close it (linked close)"),
    LIST_TOO_OLD(
            "Tệp được nạp trước khi lần báo gần nhất chắc chắn kết thúc: xuất tệp mới rồi đối soát lại",
            "The file was handed in before the last call was certainly over: export a new one and compare again"),
    ROWS_STAY(
            "Hồ sơ đã gửi lại; các bước đã báo trước đây không gửi lại vì có thể bị ghi hai lần: kiểm tra tại hệ thống đó",
            "It was sent again; the steps told before were not, since they may be taken twice: look at that system"),
    OWED(
            "Công dân nộp tại Cổng, tỉnh chưa báo trạng thái nào: một cửa tiếp nhận hoặc từ chối, phần mềm của tỉnh gửi lên"
                    + " trục",
            "A citizen filed it at the Portal and the province has told nothing yet: take it in or refuse it, and have the"
                    + " province's system send that"),
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
