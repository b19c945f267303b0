package vn.lienthong.gateway.demo.civil;

import java.util.List;
import java.util.Map;

/** A name that no other person of the day has, and nobody outside it. */
record Citizen(String family, String middle, String given) {

    private static final List<String> FAMILIES = List.of("Trần", "Lê", "Phạm", "Vũ", "Đỗ", "Bùi", "Hoàng");
    private static final List<String> MIDDLES = List.of("Minh", "Ngọc", "Thanh", "Quý", "Hải");
    private static final List<String> GIVEN = List.of("Thử", "Nghiệm", "Mẫu", "Giả");

    static Citizen numbered(int number) {
        return new Citizen(
                FAMILIES.get(number % FAMILIES.size()),
                MIDDLES.get(number / FAMILIES.size() % MIDDLES.size()),
                GIVEN.get(number / FAMILIES.size() / MIDDLES.size() % GIVEN.size()));
    }

    Map<String, String> parts() {
        return Map.of("family", family, "middle", middle, "given", given);
    }

    String full() {
        return family + " " + middle + " " + given;
    }
}
