package vn.lienthong.routes.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.mappings.identity.Declared;
import vn.lienthong.mappings.identity.NumberFindings;
import vn.lienthong.mappings.land.LandApplicant;
import vn.lienthong.mappings.land.LandDocuments;
import vn.lienthong.mappings.land.LandDossier;

/** Who applies at the land system. One whose number is no person's, such as a company's tax code, is not asked about. */
public final class LandApplicants implements ApplicantReader {

    private final LandDocuments documents = new LandDocuments();

    @Override
    public String purpose() {
        return "Kiểm tra người nộp hồ sơ trước khi gửi hệ thống thông tin đất đai";
    }

    @Override
    public Applicants read(byte[] payload) {
        LandDossier dossier = documents.readDossier(payload).orElseThrow();
        LandApplicant applicant = dossier.applicant();
        Optional<Declared> declared = Optional.of(applicant.identityNumber())
                .filter(NumberFindings::isPersons)
                .map(it -> Declared.of(it, applicant.name()));
        return new Applicants(
                Objects.requireNonNullElse(dossier.procedure(), ""),
                Optional.empty(),
                List.of(new Applicants.Person("người nộp", true, declared)));
    }
}
