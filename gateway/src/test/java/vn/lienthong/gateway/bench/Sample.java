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

    /** @param round tells the samples of one run from those of another */
    static List<Sample> of(int round, int count) {
        Catalogue units = UnitCatalogue.sample();
        DossierToNpsp mapping = new DossierToNpsp(NpspDialect.standard());
        ProvinceDocuments documents = new ProvinceDocuments();
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String code = "H42.14.%d-250701-%06d".formatted(round, i);
                    byte[] document = SyntheticDossier.of(code, RECEIVED)
                            .version(1)
                            .summary(SUMMARY)
                            .json();
                    NpspDossier wire = documents
                            .readDossier(document)
                            .flatMap(it -> mapping.translate(it, units))
                            .orElseThrow();
                    return new Sample(code, document, wire);
                })
                .toList();
    }
}
