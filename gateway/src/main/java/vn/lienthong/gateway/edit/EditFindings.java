package vn.lienthong.gateway.edit;

import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** What an edit may not do, whatever the document says otherwise. */
final class EditFindings {

    static final Finding OTHER_DOSSIER = new Finding(
            "/code",
            "edit.code",
            new Words("Không đổi được mã hồ sơ của thông điệp", "The dossier code of a message cannot be changed"),
            new Words(
                    "Hủy thông điệp này và gửi hồ sơ mới từ nguồn",
                    "Cancel this message and send anew from the source"),
            Blame.INPUT);

    static final Finding OTHER_VERSION = new Finding(
            "/version",
            "edit.version",
            new Words(
                    "Số phiên bản là của phần mềm nguồn, không sửa được",
                    "The version is the origin's and stays as it is"),
            new Words("Để nguyên version như bản gốc", "Leave version as it was sent"),
            Blame.INPUT);

    private EditFindings() {}
}
