package vn.lienthong.gateway.daybook;

import java.time.LocalDate;
import vn.lienthong.mappings.Words;

/** Why a sheet is not signed, and what to do about it. */
final class SigningWords {

    static final Words CHANGED = new Words(
            "Mã băm không phải của phiếu này; mở lại phiếu, xem số liệu rồi ký",
            "The hash is not this sheet's; open the sheet again, look at its figures, then sign");
    static final Words DISAGREES = new Words(
            "Hai cách đếm số còn mở lúc cuối ngày không bằng nhau, nên phiếu này chưa được ký; báo người quản trị xem /api/v1/law?full=true",
            "Two ways of counting what the day left open do not agree, so the sheet is not signed; an administrator looks at"
                    + " /api/v1/law?full=true");
    static final Words WAITS =
            new Words("Phiếu này đang chờ người thứ hai duyệt", "This sheet waits for a second person already");

    private SigningWords() {}

    static Words notOver(LocalDate date) {
        return new Words(
                "Ngày " + date + " chưa khóa sổ; ký sau khi hết ngày, khi mọi giao dịch của ngày đã ghi xong",
                "The day " + date + " is not written yet; sign when it is over and all that belongs to it is in");
    }

    static Words already(SignedSheet signed) {
        return new Words(
                "Phiếu đã được " + signed.signedBy() + " ký", "The sheet has been signed by " + signed.signedBy());
    }

    static Words outOfTurn(LocalDate next) {
        return new Words(
                "Các ngày được ký nối tiếp nhau; ngày phải ký trước là " + next,
                "Days are signed one after the other; the next one is " + next);
    }
}
