package vn.lienthong.routes.linked;

import java.util.Optional;
import java.util.UUID;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.BirthRecord;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.routes.civilstatus.SentDocuments;
import vn.lienthong.routes.ledger.Answers;

/** The entries that results are reported with: as the registry gave them, and as they were kept. */
final class ReportedEntries {

    private static final String BIRTH_PROVINCE = "nksNoiSinhMaTinh";

    private final Answers answers;
    private final SentDocuments sent;
    private final CivilDocuments documents = new CivilDocuments();

    ReportedEntries(Answers answers, SentDocuments sent) {
        this.answers = answers;
        this.sent = sent;
    }

    /** @return empty where no entry is kept, or none that can be read any more */
    Optional<CivilResult> of(UUID registration) {
        return answers.of(registration)
                .flatMap(it -> value(documents.readResult(it.result())))
                .map(it -> withBirthProvince(it, registration));
    }

    /** The hub wants the province of birth as a code; where the registry gave the place as a text, the dossier says it. */
    private CivilResult withBirthProvince(CivilResult result, UUID registration) {
        if (result.fields().containsKey(BIRTH_PROVINCE)) {
            return result;
        }
        Optional<String> province = sent.of(registration)
                .flatMap(it -> value(documents.read(it)))
                .map(CivilDossier::content)
                .filter(BirthRecord.class::isInstance)
                .flatMap(it -> Optional.ofNullable(((BirthRecord) it).child().birthPlace()))
                .flatMap(it -> Optional.ofNullable(it.province()));
        return province.map(it -> {
                    var fields = new java.util.TreeMap<>(result.fields());
                    fields.put(BIRTH_PROVINCE, it);
                    return result.withFields(fields);
                })
                .orElse(result);
    }

    private static <T> Optional<T> value(Translation<T> read) {
        return read instanceof Translation.Translated<T> good ? Optional.of(good.value()) : Optional.empty();
    }
}
