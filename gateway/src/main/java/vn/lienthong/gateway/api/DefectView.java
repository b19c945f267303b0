package vn.lienthong.gateway.api;

import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.unit.Defect;

/**
 * One thing that is wrong with a table of units.
 *
 * @param row by the file's own numbering
 */
record DefectView(int row, Defect.Effect effect, Words meaning, String rule, Words message, Words remedy) {

    static DefectView of(Defect defect) {
        return new DefectView(
                defect.row(),
                defect.effect(),
                meaning(defect.effect()),
                defect.finding().rule(),
                defect.finding().message(),
                defect.finding().remedy());
    }

    private static Words meaning(Defect.Effect effect) {
        return switch (effect) {
            case MENDED -> new Words("Đã tự sửa khi đọc", "Mended in reading");
            case UNCERTAIN -> new Words("Dùng như đã ghi; câu hỏi liên quan có nhiều đáp án", "Taken as it stands");
            case LEFT_OUT -> new Words("Không đưa vào bảng", "Left out");
        };
    }
}
