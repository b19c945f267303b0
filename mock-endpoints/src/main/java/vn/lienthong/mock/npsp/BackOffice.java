package vn.lienthong.mock.npsp;

/** What happens to the Portal's books although nobody tells it anything over the wire. */
public interface BackOffice {

    /**
     * Puts the books back to what they were after that telling, as a database that is restored from a backup: dossiers, rows and
     * tellings that came later are gone. The figures go on counting. Only the last ten thousand tellings can be taken back.
     *
     * @param sequence the last telling that stays; 0 for none
     * @return how many tellings are gone
     */
    long rollBack(long sequence);

    /** Staff give a dossier another status, or key one in that nobody told the Portal of; an invented one then. */
    void key(String maHoSo, String status);

    /**
     * Staff change one field of a dossier that is there.
     *
     * @param field as it is told, {@code NgayHenTra}
     */
    void change(String maHoSo, String field, String value);

    /** The Portal holds a dossier a second time: look-ups and the export show it twice. */
    void twice(String maHoSo);

    /**
     * The list that staff export: CSV in UTF-8 with a byte order mark, in the order in which dossiers came. Its columns are
     * inferred, no official text says them: {@code Mã hồ sơ}, {@code Mã thủ tục}, {@code Ngày tiếp nhận}, {@code Mã trạng
     * thái}, {@code Trạng thái}.
     */
    String export();
}
