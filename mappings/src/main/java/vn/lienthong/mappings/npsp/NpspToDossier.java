package vn.lienthong.mappings.npsp;

import java.util.Optional;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.CanonicalContent;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.Payment;
import vn.lienthong.mappings.dossier.ProvinceDocuments;

/**
 * Turns a dossier that an old connector wrote for the Portal into the province's document.
 *
 * <p>Old habits are understood: numbers and truth values for texts, null for {@code ""}, flags as {@code 1}, {@code "True"} or
 * {@code true}, names in another case. Absent, it is taken for granted: the channel is direct, the result is handed over at
 * the counter, the dossier was filed at the province and at the time of its reception, flags are off. Without
 * {@code DinhDanhCHS} the number in {@code SoGiayToChuHoSo} is an identity by its number of digits. The units go by the
 * organisation in the dossier code; the handling unit keeps the name that was sent. Fields that the contract does not have
 * are passed over, and named.
 *
 * <p>Everything that the gateway's other doors demand is demanded here, with findings at the places of the wire.
 */
public final class NpspToDossier {

    private final ProvinceDocuments documents = new ProvinceDocuments();
    private final DossierToNpsp onwards;
    private final NationalCodes<Payment> payments;

    public NpspToDossier(NpspDialect dialect) {
        this.onwards = new DossierToNpsp(dialect);
        this.payments = dialect.wire().payments();
    }

    /** @return the document; or every finding, its pointer into the body that the row stood in, its words naming the field */
    public Translation<ProvinceDocument> translate(NpspRow row) {
        var way = new WayIn(row.pointer());
        var members = Conversion.of(row, way, in -> DossierWayIn.convert(in, payments));
        Translation<Dossier> read = documents.readDossier(members);
        var ofDocument = read.flatMap(it -> onwards.translate(it, Optional::of)).findings();
        var findings = way.with(ofDocument);
        return findings.isEmpty()
                ? read.map(it -> new ProvinceDocument(it.code(), CanonicalContent.canonicalJson(it), way.ignored()))
                : Translation.because(findings);
    }
}
