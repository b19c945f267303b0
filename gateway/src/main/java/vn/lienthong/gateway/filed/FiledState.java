package vn.lienthong.gateway.filed;

import vn.lienthong.mappings.Words;

/** Whether the gateway took a dossier that the Portal handed over. */
enum FiledState {
    TAKEN("Đã nhận, chuyển về hệ thống của tỉnh", "Taken, and brought to the provincial system"),
    NOT_TAKEN("Chưa nhận được, cần người xem", "Not taken, needs a person"),
    NOT_OURS("Của tỉnh khác, đã từ chối", "Another province's, refused");

    private final Words meaning;

    FiledState(String vi, String en) {
        this.meaning = new Words(vi, en);
    }

    Words meaning() {
        return meaning;
    }
}
