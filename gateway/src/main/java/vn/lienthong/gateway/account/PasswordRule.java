package vn.lienthong.gateway.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lienthong.mappings.Words;

/** What a password must be: long rather than odd, nothing that is guessed first. */
final class PasswordRule {

    static final int SHORTEST = 12;

    /** More than bcrypt reads. */
    static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    /** What lists of stolen passwords begin with, and what is near at hand here; without blanks, in lower case. */
    private static final List<String> COMMON = List.of(
            "123456789012",
            "1234567890123",
            "0123456789012",
            "qwertyuiop",
            "1q2w3e4r5t6y",
            "password",
            "passw0rd",
            "p@ssw0rd",
            "matkhau",
            "mậtkhẩu",
            "iloveyou",
            "anhyeuem",
            "administrator",
            "quantrivien",
            "letmein",
            "welcome",
            "lienthong",
            "liênthông",
            "motcua",
            "mộtcửa",
            "dichvucong",
            "changeme",
            "abcdefghijkl");

    private PasswordRule() {}

    /** @return why the password does not do, empty when it does */
    static Optional<Words> against(Password password, String name) {
        String bare = password.reveal().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (password.length() < SHORTEST) {
            return refusal("Mật khẩu phải có ít nhất 12 ký tự", "A password has at least 12 characters");
        }
        if (password.bytes() > MOST_BYTES) {
            return refusal(
                    "Mật khẩu dài quá 72 byte (khoảng 40 chữ có dấu)", "The password is longer than 72 bytes of UTF-8");
        }
        if (bare.equals(name)
                || bare.equals(name.repeat(2))
                || withoutEnds(bare).equals(withoutEnds(name))) {
            return refusal("Mật khẩu không được là tên tài khoản", "A password is not the account's name");
        }
        boolean fewDifferent = bare.codePoints().distinct().count() < FEWEST_DIFFERENT;
        if (fewDifferent
                || COMMON.stream()
                        .anyMatch(it -> bare.equals(it) || withoutEnds(bare).equals(it))) {
            return refusal(
                    "Mật khẩu này quá dễ đoán; dùng một câu dài riêng của mình",
                    "This password is guessed first; take a long sentence of your own");
        }
        return Optional.empty();
    }

    /** Without the digits and signs that are put at the ends to make it longer. */
    private static String withoutEnds(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static Optional<Words> refusal(String vi, String en) {
        return Optional.of(new Words(vi, en));
    }
}
