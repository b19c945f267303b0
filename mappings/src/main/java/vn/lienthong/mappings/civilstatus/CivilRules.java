package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.Pointer;

/** What the fields of one dossier must agree on: numbers with births and genders, days with each other. */
final class CivilRules {

    private static final Map<String, Gender> KNOWN_GENDERS =
            Map.of("mother", Gender.FEMALE, "father", Gender.MALE, "husband", Gender.MALE, "wife", Gender.FEMALE);
    private static final String BIRTH_DATE = "birthDate";

    private final ObjectNode content;
    private final Form form;
    private final Findings findings;

    private CivilRules(ObjectNode content, Form form, Findings findings) {
        this.content = content;
        this.form = form;
        this.findings = findings;
    }

    static void check(CivilType type, ObjectNode dossier, ObjectNode content, CodeLists codes, Findings findings) {
        var rules = new CivilRules(content, Forms.of(type).form(), findings);
        content.properties().stream()
                .filter(part -> part.getValue().has("name"))
                .forEach(part -> rules.person(part.getKey(), part.getValue(), codes));
        if (dossier.has("receivedAt")) {
            rules.notAfterReception(
                    OffsetDateTime.parse(dossier.get("receivedAt").textValue())
                            .atZoneSameInstant(CivilTime.VIETNAM)
                            .toLocalDate());
        }
        rules.deathAfterBirth();
    }

    private void person(String path, JsonNode person, CodeLists codes) {
        var gender = gender(path, person);
        var birth = date(person.path(BIRTH_DATE));
        var number = person.path("personalNumber").textValue();
        var paper = person.path("paper");
        if (number != null) {
            PersonalNumber.check(number, gender, birth, codes, complaint(path + ".personalNumber"));
        }
        var shown = paper.path("number").textValue();
        if (shown == null) {
            return;
        }
        var of = complaint(path + ".paper.number");
        switch (paper.path("type").asText()) {
            case "CITIZEN_CARD" -> citizenCard(shown, number, gender, birth, codes, of);
            case "OLD_ID_CARD" -> {
                if (!shown.matches("\\d{9}|\\d{12}")) {
                    of.malformed(
                            "phải là số chứng minh nhân dân 9 chữ số",
                            "must be the 9 digits of an old identity card",
                            "9 chữ số",
                            "9 digits");
                }
            }
            default -> {}
        }
    }

    private static void citizenCard(
            String shown,
            String number,
            Optional<Gender> gender,
            Optional<PartialDate> birth,
            CodeLists codes,
            FieldComplaint of) {
        if (!shown.matches("\\d{12}")) {
            of.malformed(
                    "phải là số căn cước 12 chữ số",
                    "must be the 12 digits of a citizen card",
                    "12 chữ số",
                    "12 digits");
        } else if (number == null) {
            PersonalNumber.check(shown, gender, birth, codes, of);
        } else if (!number.equals(shown)) {
            of.differs("number", "số định danh cá nhân", "the personal number");
        }
    }

    private Optional<Gender> gender(String path, JsonNode person) {
        var given = person.path("gender").textValue();
        return given == null ? Optional.ofNullable(KNOWN_GENDERS.get(path)) : Optional.of(Gender.valueOf(given));
    }

    private void notAfterReception(LocalDate received) {
        for (var field : form.fields()) {
            boolean isPast = field.path().endsWith(BIRTH_DATE) || field.path().equals("death.diedOn");
            if (isPast
                    && date(at(field.path()))
                            .filter(it -> it.earliest().isAfter(received))
                            .isPresent()) {
                complaint(field.path()).range("sau ngày tiếp nhận hồ sơ", "is after the reception of the dossier");
            }
        }
    }

    private void deathAfterBirth() {
        var born = date(at("deceased." + BIRTH_DATE));
        var died = date(at("death.diedOn"));
        if (born.isPresent()
                && died.flatMap(PartialDate::whole)
                        .filter(day -> day.isBefore(born.get().earliest()))
                        .isPresent()) {
            complaint("death.diedOn").range("trước ngày sinh", "is before the date of birth");
        }
    }

    private JsonNode at(String path) {
        return content.at("/" + path.replace('.', '/'));
    }

    private static Optional<PartialDate> date(JsonNode node) {
        return Optional.ofNullable(node.textValue()).flatMap(PartialDate::parse);
    }

    private FieldComplaint complaint(String path) {
        var pointer = Pointer.below("", EnvelopeForm.CONTENT) + "/" + path.replace('.', '/');
        return new FieldComplaint(pointer, path, form.words(path), findings);
    }
}
