package vn.lienthong.gateway.bench;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.npsp.DossierToNpsp;
import vn.lienthong.mappings.npsp.NpspDialect;
import vn.lienthong.mappings.npsp.NpspDossier;
import vn.lienthong.mappings.npsp.UnitCatalogue;

/**
 * A dossier of about two kibibytes, as the province writes it and as the Portal reads it.
 *
 * @param code its code, which no other sample has
 */
record Sample(String code, byte[] document, NpspDossier wire) {

    private static final Instant RECEIVED = Instant.parse("2025-07-01T02:00:00Z");
    private static final String SUMMARY =
            "Đăng ký khai sinh cho con, kèm giấy chứng sinh và giấy đăng ký kết hôn. ".repeat(8);

    private static final Catalogue UNITS = UnitCatalogue.sample();
    private static final DossierToNpsp MAPPING = new DossierToNpsp(NpspDialect.standard());
    private static final ProvinceDocuments DOCUMENTS = new ProvinceDocuments();

    /** @param round tells the samples of one run from those of another */
    static List<Sample> of(int round, int count) {
        return IntStream.range(0, count).mapToObj(i -> one(round, i)).toList();
    }

    static Sample one(int round, int number) {
        String code = codes(round) + "-250701-%06d".formatted(number);
        byte[] document =
                SyntheticDossier.of(code, RECEIVED).version(1).summary(SUMMARY).json();
        NpspDossier wire = DOCUMENTS
                .readDossier(document)
                .flatMap(it -> MAPPING.translate(it, UNITS))
                .orElseThrow();
        return new Sample(code, document, wire);
    }

    /** What the codes of one round begin with. */
    static String codes(int round) {
        return "H42.14." + round;
    }
}
