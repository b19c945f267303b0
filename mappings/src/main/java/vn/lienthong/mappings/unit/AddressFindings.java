package vn.lienthong.mappings.unit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** Why nobody can say which unit an address means. It names units, and nothing else of the address. */
final class AddressFindings {

    static final Words CHOOSE = new Words(
            "Chọn một đơn vị trong danh sách; xã bị chia thì cần biết thôn, xóm, tổ dân phố",
            "Choose one of the list; of a split commune the village must be known");

    private AddressFindings() {}

    static List<Finding> of(
            AddressQuestion question, boolean past, List<Commune> was, List<Successor> is, List<Commune> near) {
        if (past && was.size() == 1 || !past && is.size() == 1) {
            return List.of();
        }
        if (past && was.isEmpty() || is.isEmpty()) {
            return List.of(unknown(near));
        }
        if (past) {
            return List.of(several(was.stream().map(AddressFindings::named)));
        }
        return List.of(
                was.size() == 1 ? split(was.get(0), is) : several(is.stream().map(AddressFindings::remarked)));
    }

    private static Finding unknown(List<Commune> near) {
        var names = near.stream().map(AddressFindings::named).collect(Collectors.joining("; "));
        return finding(
                "address.unknown",
                new Words("Không có đơn vị nào tên như vậy ở đó", "There is no unit of this name there"),
                near.isEmpty()
                        ? new Words(
                                "Kiểm tra tên xã, huyện, tỉnh và ngày của địa chỉ",
                                "Look at the names of commune, district and province, and at the date")
                        : new Words("Tên gần giống: " + names, "Names like it: " + names));
    }

    private static Finding several(Stream<String> names) {
        var list = names.collect(Collectors.joining("; "));
        return finding(
                "address.several",
                new Words("Địa chỉ có thể là: " + list, "The address may be: " + list),
                new Words("Ghi thêm huyện, tỉnh, hoặc chọn một đơn vị", "Add district and province, or choose one"));
    }

    private static Finding split(Commune was, List<Successor> is) {
        var list = is.stream().map(AddressFindings::remarked).collect(Collectors.joining("; "));
        return finding(
                "address.split",
                new Words(named(was) + " đã được chia về: " + list, named(was) + " was split among: " + list),
                CHOOSE);
    }

    static String named(Commune commune) {
        return commune.fullName() + " (" + commune.code() + ")";
    }

    static String remarked(Successor successor) {
        return named(successor.commune()) + (successor.remark().isEmpty() ? "" : " – " + successor.remark());
    }

    private static Finding finding(String rule, Words message, Words remedy) {
        return new Finding("", "units." + rule, message, remedy, Blame.INPUT);
    }
}
