package vn.lienthong.routes.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.BirthRecord;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilRecord;
import vn.lienthong.mappings.civilstatus.DeathRecord;
import vn.lienthong.mappings.civilstatus.ExtractRecord;
import vn.lienthong.mappings.civilstatus.IdentityPaper;
import vn.lienthong.mappings.civilstatus.MaritalStatusRecord;
import vn.lienthong.mappings.civilstatus.MarriageRecord;
import vn.lienthong.mappings.civilstatus.Person;
import vn.lienthong.mappings.civilstatus.RecognitionRecord;
import vn.lienthong.mappings.civilstatus.Requester;
import vn.lienthong.mappings.identity.Declared;
import vn.lienthong.mappings.identity.NumberFindings;

/** Who asks for a registration or an extract, and whom it is about. A child whose birth is registered has no number yet. */
public final class CivilApplicants implements ApplicantReader {

    private final CivilDocuments documents;

    public CivilApplicants(CivilDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String purpose() {
        return "Kiểm tra người yêu cầu và người được đăng ký trước khi gửi hệ thống hộ tịch điện tử";
    }

    @Override
    public Applicants read(byte[] payload) {
        CivilDossier dossier = documents.read(payload).orElseThrow();
        List<Applicants.Person> people = new ArrayList<>();
        Requester requester = dossier.content().requester();
        if (requester != null) {
            people.add(new Applicants.Person("người yêu cầu", true, declared(requester)));
        }
        people.addAll(registered(dossier.content()));
        return new Applicants(dossier.procedure(), Optional.empty(), people);
    }

    /** A couple that marries asks for it itself. */
    private static List<Applicants.Person> registered(CivilRecord form) {
        if (form instanceof MarriageRecord marriage) {
            return List.of(person("chồng", true, marriage.husband()), person("vợ", true, marriage.wife()));
        }
        if (form instanceof BirthRecord birth) {
            return Stream.concat(known("mẹ", birth.mother()), known("cha", birth.father()))
                    .toList();
        }
        if (form instanceof DeathRecord death) {
            return List.of(person("người chết", false, death.deceased()));
        }
        if (form instanceof RecognitionRecord recognition) {
            return List.of(
                    person("người nhận", false, recognition.parent()),
                    person("người được nhận", false, recognition.child()));
        }
        Person subject =
                form instanceof MaritalStatusRecord status ? status.subject() : ((ExtractRecord) form).subject();
        return List.of(person("người được cấp", false, subject));
    }

    private static Stream<Applicants.Person> known(String who, @Nullable Person person) {
        return Stream.ofNullable(person).map(it -> person(who, false, it));
    }

    private static Applicants.Person person(String who, boolean asks, Person person) {
        return new Applicants.Person(
                who,
                asks,
                number(person.personalNumber(), person.paper())
                        .map(it -> new Declared(it, person.name().text(), person.birthDate(), person.gender())));
    }

    private static Optional<Declared> declared(Requester requester) {
        return number(requester.personalNumber(), requester.paper())
                .map(it -> Declared.of(it, requester.name().text()));
    }

    /** The personal number, else that of a paper, where it is one of ours. */
    private static Optional<String> number(@Nullable String personal, @Nullable IdentityPaper paper) {
        return Stream.concat(
                        Stream.ofNullable(personal), Stream.ofNullable(paper).map(IdentityPaper::number))
                .flatMap(Stream::ofNullable)
                .filter(NumberFindings::isPersons)
                .findFirst();
    }
}
