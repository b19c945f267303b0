package vn.lienthong.gateway.tax;

import vn.lienthong.mappings.Words;

/** What became of a row. */
enum RowState {
    /** The province was told, or its origin is told nothing. */
    TOLD("Đã báo hệ thống một cửa", "Told to the province"),
    /** All that it says was told before. */
    SAME("Đã có từ trước", "Known already"),
    /** It waits for a person. */
    PARKED("Giữ lại chờ xử lý", "Waits for a person"),
    /** A person let it go on, and the province was told. */
    RELEASED("Cán bộ đã cho đi tiếp", "Let go on by a person"),
    /** A person put it aside. */
    DISMISSED("Cán bộ đã bỏ qua", "Put aside by a person");

    private final Words meaning;

    RowState(String vi, String en) {
        this.meaning = new Words(vi, en);
    }

    Words meaning() {
        return meaning;
    }
}
