package vn.lienthong.gateway.landfile;

import vn.lienthong.mappings.Words;

/** Why a link brought no file. */
enum Trouble {
    NO_ADDRESS(
            "Liên kết không phải một địa chỉ hợp lệ",
            "The link is no sound address",
            "Yêu cầu hệ thống đất đai gửi lại liên kết đúng",
            "Ask those who run the land system for a right link"),
    NO_PLACE_BEFORE(
            "Liên kết chỉ có phần sau của địa chỉ",
            "The link is only the end of an address",
            "Đặt lienthong.land.files.below là địa chỉ tải tệp của hệ thống đất đai, rồi yêu cầu tải lại",
            "Set lienthong.land.files.below to the land system's address for downloads, then ask again"),
    SCHEME(
            "Chỉ tải tệp qua https hoặc http",
            "Files are fetched by https or http only",
            "Yêu cầu hệ thống đất đai gửi liên kết https",
            "Ask those who run the land system for an https link"),
    USER_INFO(
            "Liên kết chứa tài khoản",
            "The link carries an account",
            "Yêu cầu hệ thống đất đai gửi liên kết không có tài khoản",
            "Ask those who run the land system for a link without an account"),
    HOST_NOT_ALLOWED(
            "Máy chủ của liên kết không có trong danh sách được tải",
            "The link's host is not among those that files are fetched from",
            "Nếu máy chủ này đúng là của hệ thống đất đai, thêm vào lienthong.land.files.from rồi yêu cầu tải lại",
            "If the host is the land system's, add it to lienthong.land.files.from, then ask again"),
    NETWORK_NOT_ALLOWED(
            "Máy chủ của liên kết nằm trong mạng không được kết nối tới",
            "The link's host is in a network that is not connected to",
            "Nếu hệ thống đất đai ở mạng riêng, thêm mạng đó vào lienthong.land.files.allowed-networks rồi yêu cầu tải lại",
            "If the land system stands in a private network, add it to lienthong.land.files.allowed-networks, then ask again"),
    REDIRECTED(
            "Liên kết dẫn sang địa chỉ khác",
            "The link leads on to another address",
            "Yêu cầu hệ thống đất đai gửi địa chỉ cuối cùng; trục không đi theo chuyển hướng",
            "Ask those who run the land system for the final address; the gateway follows no redirection"),
    NOT_THERE(
            "Hệ thống đất đai báo không có tệp này",
            "The land system says that there is no such file",
            "Yêu cầu hệ thống đất đai gửi lại liên kết",
            "Ask those who run the land system to send the link again"),
    NOT_ADMITTED(
            "Hệ thống đất đai không cho tải tệp này",
            "The land system does not give this file out",
            "Yêu cầu hệ thống đất đai cho trục tải; trục không gửi tài khoản nào theo liên kết",
            "Ask those who run the land system to admit the gateway; it sends no account to a link"),
    REFUSED(
            "Hệ thống đất đai từ chối yêu cầu tải tệp",
            "The land system refuses the request for the file",
            "Hỏi đơn vị vận hành hệ thống đất đai, rồi yêu cầu tải lại",
            "Ask those who run the land system, then ask again"),
    TOO_LARGE(
            "Tệp lớn quá mức cho phép",
            "The file is larger than is allowed",
            "Yêu cầu tệp nhỏ hơn, hoặc tăng lienthong.land.files.max-size rồi yêu cầu tải lại",
            "Ask for a smaller file, or raise lienthong.land.files.max-size, then ask again"),
    TYPE(
            "Nội dung tải về không phải loại tệp được nhận",
            "What came is no file of a type that is taken",
            "Mở liên kết xem đó là gì; yêu cầu hệ thống đất đai gửi PDF hoặc ảnh",
            "See what the link leads to; ask those who run the land system for a PDF or a picture"),
    INFECTED(
            "Tệp chứa mã độc, không được lưu",
            "The file contains malware and was not kept",
            "Báo đơn vị vận hành hệ thống đất đai; xem nhật ký file.infected. Khi họ đã thay tệp, yêu cầu tải lại",
            "Tell those who run the land system; see file.infected in the audit. Once they have replaced it, ask again"),
    EMPTY(
            "Tệp không có nội dung",
            "The file is empty",
            "Yêu cầu hệ thống đất đai gửi lại tệp",
            "Ask those who run the land system to send the file again"),
    NO_ANSWER(
            "Hệ thống đất đai không trả lời",
            "The land system does not answer",
            "Kiểm tra đường truyền tới hệ thống đất đai; trục tự tải lại cho đến hết thời hạn",
            "Check the line to the land system; the gateway tries again by itself until its patience ends"),
    TOO_SLOW(
            "Tệp đến quá chậm",
            "The file comes in too slowly",
            "Kiểm tra đường truyền tới hệ thống đất đai; trục tự tải lại cho đến hết thời hạn",
            "Check the line to the land system; the gateway tries again by itself until its patience ends"),
    NO_ROOM(
            "Ổ đĩa của trục sắp đầy",
            "The gateway's disk is nearly full",
            "Giải phóng ổ đĩa; trục tự tải lại",
            "Make room on the disk; the gateway tries again by itself"),
    NOT_SCANNED(
            "Máy quét vi-rút chưa kiểm tra được tệp",
            "The virus scanner could not look at the file",
            "Kiểm tra máy quét vi-rút (lienthong doors); trục tự tải lại cho đến hết thời hạn",
            "See to the virus scanner (lienthong doors); the gateway tries again by itself until its patience ends"),
    UNREADABLE(
            "Khoá của tháng chứa liên kết này đã bị huỷ",
            "The key of the month in which the link came was destroyed",
            "Yêu cầu hệ thống đất đai gửi lại liên kết",
            "Ask those who run the land system to send the link again");

    private final Words title;
    private final Words remedy;

    Trouble(String vi, String en, String remedyVi, String remedyEn) {
        this.title = new Words(vi, en);
        this.remedy = new Words(remedyVi, remedyEn);
    }

    Words title() {
        return title;
    }

    Words remedy() {
        return remedy;
    }

    /** Whether time may mend it. */
    boolean mayPass() {
        return this == NO_ANSWER || this == TOO_SLOW || this == NO_ROOM || this == NOT_SCANNED;
    }
}
