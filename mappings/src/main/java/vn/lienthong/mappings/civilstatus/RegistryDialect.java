package vn.lienthong.mappings.civilstatus;

import java.util.Map;

/**
 * How one province's registry is spoken to. The contract's versions differ, and one source shows what another does not;
 * {@link #first()}, {@link #secondOf2023()} and {@link #second()} have what was seen of each.
 *
 * @param generation which envelope
 * @param province the registry's code of the province, {@code maTinh} of questions: two digits
 * @param names how names are sent; both are read
 * @param dates how days are sent
 * @param districts whether addresses carry {@code maHuyen}; gone in 2025
 * @param countries whether addresses carry {@code quocGia}; one source, 2025
 * @param modules the business codes
 * @param procedures the procedure of a dossier that comes without one, by type. Known in general, not from the contract
 * @param codes the code lists
 * @param replies how answers are understood
 */
public record RegistryDialect(
        Generation generation,
        String province,
        NameStyle names,
        RegistryDates dates,
        boolean districts,
        boolean countries,
        RegistryModules modules,
        Map<CivilType, String> procedures,
        CodeLists codes,
        RegistryReplies replies) {

    /** Which envelope a registration goes in. */
    public enum Generation {
        /** {@code dangKyHoTich}: XML inside JSON, without files. */
        FIRST,
        /** {@code nhanHoSoDKHT}: JSON as a string inside JSON, with files. */
        SECOND
    }

    /** How names are sent. */
    public enum NameStyle {
        /** As one text. */
        PLAIN,
        /** As {@code {Ho, ChuDem, Ten}}. */
        PARTS
    }

    public RegistryDialect {
        procedures = Map.copyOf(procedures);
    }

    /** XML inside JSON. */
    public static RegistryDialect first() {
        return new RegistryDialect(
                Generation.FIRST,
                "37",
                NameStyle.PLAIN,
                RegistryDates.first(),
                true,
                false,
                RegistryModules.first(),
                usualProcedures(),
                CodeLists.standard(),
                RegistryReplies.standard());
    }

    /** JSON inside JSON as one source sent it in 2023: plain names, days with points, districts. */
    public static RegistryDialect secondOf2023() {
        return new RegistryDialect(
                Generation.SECOND,
                "37",
                NameStyle.PLAIN,
                RegistryDates.secondOf2023(),
                true,
                false,
                RegistryModules.second(),
                usualProcedures(),
                CodeLists.standard(),
                RegistryReplies.standard());
    }

    /** JSON inside JSON as another sent it in 2025: names and births in parts, no districts. */
    public static RegistryDialect second() {
        return new RegistryDialect(
                Generation.SECOND,
                "37",
                NameStyle.PARTS,
                RegistryDates.second(),
                false,
                true,
                RegistryModules.second(),
                usualProcedures(),
                CodeLists.standard(),
                RegistryReplies.standard());
    }

    /** @param province the registry's code of the province, two digits */
    public RegistryDialect withProvince(String province) {
        return new RegistryDialect(
                generation, province, names, dates, districts, countries, modules, procedures, codes, replies);
    }

    public RegistryDialect withNames(NameStyle names) {
        return new RegistryDialect(
                generation, province, names, dates, districts, countries, modules, procedures, codes, replies);
    }

    public RegistryDialect withDates(RegistryDates dates) {
        return new RegistryDialect(
                generation, province, names, dates, districts, countries, modules, procedures, codes, replies);
    }

    public RegistryDialect withDistricts(boolean districts) {
        return new RegistryDialect(
                generation, province, names, dates, districts, countries, modules, procedures, codes, replies);
    }

    public RegistryDialect withModules(RegistryModules modules) {
        return new RegistryDialect(
                generation, province, names, dates, districts, countries, modules, procedures, codes, replies);
    }

    public RegistryDialect withCodes(CodeLists codes) {
        return new RegistryDialect(
                generation, province, names, dates, districts, countries, modules, procedures, codes, replies);
    }

    public RegistryDialect withReplies(RegistryReplies replies) {
        return new RegistryDialect(
                generation, province, names, dates, districts, countries, modules, procedures, codes, replies);
    }

    private static Map<CivilType, String> usualProcedures() {
        return Map.of(
                CivilType.BIRTH, "1.001193",
                CivilType.DEATH, "1.000656",
                CivilType.MARRIAGE, "1.000894",
                CivilType.MARITAL_STATUS, "1.004873",
                CivilType.RECOGNITION, "1.001022",
                CivilType.EXTRACT, "2.000635");
    }
}
