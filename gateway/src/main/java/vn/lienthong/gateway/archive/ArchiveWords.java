package vn.lienthong.gateway.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.sheet.Span;
import vn.lienthong.mappings.Words;

/** Where a month is that has left the database, in words. */
public final class ArchiveWords {

    private ArchiveWords() {}

    static Words elsewhere(ArchivedMonth month) {
        Words where = where(month);
        return new Words(
                "Chi tiết của tháng đã rời cơ sở dữ liệu; " + where.vi() + ", mã băm " + month.sha256(),
                "The month's details have left the database; " + where.en() + ", hash " + month.sha256());
    }

    /** @return the file, and who has it */
    public static Words where(ArchivedMonth month) {
        @Nullable ArchiveCopy copy = month.copy();
        if (copy == null) {
            return new Words("tệp " + month.file(), "file " + month.file());
        }
        LocalDate on = LocalDate.ofInstant(copy.at(), Span.ZONE);
        return copy.kind() == ArchiveCopy.Kind.FOLDER
                ? new Words("tệp " + copy.file(), "file " + copy.file())
                : new Words(
                        "tệp " + copy.file() + " do " + copy.who() + " tải ngày " + on,
                        "file " + copy.file() + ", taken by " + copy.who() + " on " + on);
    }
}
