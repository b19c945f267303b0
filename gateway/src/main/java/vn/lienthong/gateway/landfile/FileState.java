package vn.lienthong.gateway.landfile;

import vn.lienthong.mappings.Words;

/** What has become of a link. */
enum FileState {
    WAITING("Chờ tải", "To be fetched"),
    HERE("Đã tải về", "Fetched"),
    REFUSED("Không tải được, cần người xử lý", "Not fetched, a person is needed"),
    DISMISSED("Đã bỏ qua", "Dismissed");

    private final Words meaning;

    FileState(String vi, String en) {
        this.meaning = new Words(vi, en);
    }

    Words meaning() {
        return meaning;
    }
}
