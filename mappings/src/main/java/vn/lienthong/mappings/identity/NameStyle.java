package vn.lienthong.mappings.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.mappings.text.Canonical;

/** How the service wants names written. Sources differ. */
public enum NameStyle {

    /** Upper case, without accents and blanks: {@code NGUYENVANAN}. */
    FOLDED {
        @Override
        String written(String name) {
            return BLANKS.matcher(withoutAccents(name)).replaceAll("").toUpperCase(Locale.ROOT);
        }
    },

    /** Upper case: {@code NGUYỄN VĂN AN}. */
    UPPER {
        @Override
        String written(String name) {
            return AS_IS.written(name).toUpperCase(Locale.ROOT);
        }
    },

    /** As it is: {@code Nguyễn Văn An}. */
    AS_IS {
        @Override
        String written(String name) {
            return BLANKS.matcher(Canonical.nfc(name)).replaceAll(" ").strip();
        }
    };

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    abstract String written(String name);

    private static String withoutAccents(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('Đ', 'D').replace('đ', 'd');
    }
}
