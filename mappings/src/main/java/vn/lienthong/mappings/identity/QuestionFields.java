package vn.lienthong.mappings.identity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.mappings.civilstatus.PartialDate;

/** The members of a question in the order of the contract, which matters in XML. */
final class QuestionFields {

    private static final int TWELVE = 12;

    private final IdentityDialect dialect;

    QuestionFields(IdentityDialect dialect) {
        this.dialect = dialect;
    }

    /** @return texts, and for the birth a map of one text */
    Map<String, Object> of(IdentityQuery query) {
        var members = head(query);
        dialect.account().ifPresent(account -> {
            members.put("MaDonVi", account.unit());
            members.put("TaiKhoan", account.name());
            members.put("SoDienThoai", account.phone());
        });
        number(members, query.person());
        members.put("HoVaTen", dialect.names().written(query.person().name()));
        members.put("NgayThangNamSinh", birth(query.person()));
        return members;
    }

    Map<String, Object> flat(IdentityQuery query) {
        var members = new LinkedHashMap<String, Object>();
        members.put("HoVaTen", dialect.names().written(query.person().name()));
        number(members, query.person());
        members.putAll(birth(query.person()));
        members.putIfAbsent("Nam", year(query.person()));
        members.put("MaTichHop", dialect.integrationCode());
        members.putAll(head(query));
        return members;
    }

    Map<String, Object> camel(IdentityQuery query) {
        var members = new LinkedHashMap<String, Object>();
        flat(query).forEach((name, value) -> members.put(smallInitials(name), value));
        dialect.userNameService().ifPresent(name -> members.put("userNameService", name));
        return members;
    }

    private Map<String, Object> head(IdentityQuery query) {
        var members = new LinkedHashMap<String, Object>();
        members.put("MaYeuCau", query.requestId());
        members.put("MaDVC", dialect.procedure(query.procedure()));
        members.put("MaTichHop", dialect.integrationCode());
        members.put("MaCanBo", query.officer());
        return members;
    }

    private static void number(Map<String, Object> members, Declared person) {
        members.put(person.number().length() == TWELVE ? "SoDinhDanh" : "SoCMND", person.number());
    }

    private Map<String, Object> birth(Declared person) {
        PartialDate birth = person.birth();
        return birth != null && dialect.wholeBirth() && birth.whole().isPresent()
                ? Map.of("NgayThangNam", birth.iso().replace("-", ""))
                : Map.of("Nam", year(person));
    }

    private static String year(Declared person) {
        return String.format(
                Locale.ROOT,
                "%04d",
                person.birthYear().orElseThrow(() -> new IllegalArgumentException("asked without a year of birth")));
    }

    private static String smallInitials(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
