package vn.lienthong.routes.identity;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.dossier.Applicant;
import vn.lienthong.mappings.dossier.ApplicantType;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.mappings.identity.Declared;

/** The citizen whose dossier goes to the Portal; organisations are not in the population database. */
public final class PortalApplicants implements ApplicantReader {

    private final ProvinceDocuments documents = new ProvinceDocuments();

    @Override
    public String purpose() {
        return "Kiểm tra người nộp hồ sơ trước khi gửi Cổng Dịch vụ công quốc gia";
    }

    @Override
    public Applicants read(byte[] payload) {
        Dossier dossier = documents.readDossier(payload).orElseThrow();
        Applicant applicant = dossier.applicant();
        List<Applicants.Person> people = applicant.type() == ApplicantType.CITIZEN
                ? List.of(new Applicants.Person("người nộp", true, declared(applicant)))
                : List.of();
        return new Applicants(dossier.procedure().code(), Optional.of(dossier.channel()), people);
    }

    private static Optional<Declared> declared(Applicant applicant) {
        return applicant.identities().stream().findFirst().map(it -> Declared.of(it.number(), applicant.name()));
    }
}
