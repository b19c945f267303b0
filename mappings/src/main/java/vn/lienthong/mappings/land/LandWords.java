package vn.lienthong.mappings.land;

import java.util.Map;
import vn.lienthong.mappings.Words;

/** What each field of the land documents is called in the words of the form, by its path without array positions. */
final class LandWords {

    private static final Map<String, Words> BY_PATH = Map.ofEntries(
            field("code", "mã hồ sơ", "the dossier code"),
            field("dossierCode", "mã hồ sơ", "the dossier code"),
            field("oneStopCode", "mã hồ sơ một cửa", "the one-stop code"),
            field("version", "số phiên bản", "the version"),
            field("provincial", "dấu quy trình cấp tỉnh", "the flag of a provincial process"),
            field("area", "địa bàn thửa đất", "the area"),
            field("area.province", "mã tỉnh của thửa đất", "the code of the province"),
            field("area.district", "mã huyện của thửa đất", "the code of the district"),
            field("area.commune", "mã xã của thửa đất", "the code of the commune"),
            field("procedure", "mã thủ tục", "the procedure's code"),
            field("process", "quy trình", "the process"),
            field("process.code", "mã quy trình", "the process's code"),
            field("process.name", "tên quy trình", "the process's name"),
            field("receivedBy", "tài khoản người tiếp nhận", "the account of the receiving officer"),
            field("receivedAt", "ngày tiếp nhận", "the reception time"),
            field("dueAt", "ngày hẹn trả", "the due time"),
            field("propertyAddress", "địa chỉ tài sản", "the property's address"),
            field("applicant", "người nộp đơn", "the applicant"),
            field("applicant.name", "họ tên người nộp đơn", "the applicant's name"),
            field("applicant.identityNumber", "số giấy tờ của người nộp đơn", "the applicant's identity number"),
            field("applicant.address", "địa chỉ người nộp đơn", "the applicant's address"),
            field("applicant.phone", "số điện thoại người nộp đơn", "the applicant's telephone"),
            field("applicant.email", "thư điện tử người nộp đơn", "the applicant's e-mail"),
            field("parcels", "danh sách thửa đất", "the parcels"),
            field("parcels.sheet", "số hiệu tờ bản đồ", "the number of the map sheet"),
            field("parcels.number", "số thứ tự thửa", "the number of the parcel"),
            field("parcels.area", "diện tích thửa đất", "the parcel's area"),
            field("parcels.address", "địa chỉ thửa đất", "the parcel's address"),
            field("parcels.commune", "mã xã trên bản đồ địa chính", "the commune of the cadastral map"),
            field("papers", "danh sách giấy tờ", "the papers"),
            field("papers.name", "tên giấy tờ", "the name of the paper"),
            field("papers.originals", "số bản chính", "the number of originals"),
            field("papers.copies", "số bản sao", "the number of copies"),
            field("papers.id", "mã tệp đính kèm", "the id of the attachment"),
            field("papers.fileName", "tên tệp", "the file's name"),
            field("papers.sha256", "mã băm của tệp", "the file's hash"),
            field("type", "loại thông báo", "the kind of step"),
            field("at", "ngày trả kết quả", "the time the result was handed over"),
            field("newDueAt", "ngày hẹn trả mới", "the new due time"),
            field("note", "ghi chú", "the note"),
            field("content", "nội dung sai sót", "what is wrong"));

    private LandWords() {}

    /** @return what the field is called, in lower case; for a path that no document has, the path itself */
    static Words of(String path) {
        return BY_PATH.getOrDefault(path, new Words("trường " + path, "the field " + path));
    }

    static boolean has(String path) {
        return BY_PATH.containsKey(path);
    }

    private static Map.Entry<String, Words> field(String path, String vi, String en) {
        return Map.entry(path, new Words(vi, en));
    }
}
