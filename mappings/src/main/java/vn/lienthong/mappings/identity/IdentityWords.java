package vn.lienthong.mappings.identity;

import java.util.stream.Collectors;
import vn.lienthong.mappings.Words;

/** Verdicts in the words of a clerk; none quotes what is declared or known. */
public final class IdentityWords {

    private IdentityWords() {}

    public static Words of(IdentityVerdict verdict) {
        if (verdict instanceof IdentityVerdict.Match) {
            return new Words("Thông tin khớp với CSDL quốc gia về dân cư", "What is declared is what the database has");
        }
        if (verdict instanceof IdentityVerdict.Differs differs) {
            return new Words(
                    "Khác với CSDL quốc gia về dân cư: "
                            + differs.fields().stream()
                                    .map(it -> it.words().vi())
                                    .collect(Collectors.joining(", ")),
                    "Other than in the population database: "
                            + differs.fields().stream()
                                    .map(it -> it.words().en())
                                    .collect(Collectors.joining(", ")));
        }
        return new Words(
                "CSDL quốc gia về dân cư không có người với số, họ tên và năm sinh này",
                "The population database has nobody with this number, name and year of birth");
    }

    /** What to do about it. */
    public static Words remedy(IdentityVerdict verdict) {
        return verdict instanceof IdentityVerdict.Match
                ? new Words("Không cần làm gì", "Nothing")
                : new Words(
                        "Đối chiếu với căn cước của người nộp, sửa hồ sơ rồi gửi lại",
                        "Compare with the applicant's card, mend the dossier and send it again");
    }
}
