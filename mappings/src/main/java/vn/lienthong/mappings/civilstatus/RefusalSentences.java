package vn.lienthong.mappings.civilstatus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;

/** Splits the text of a refusal, sentences "field, reason" strung together, into one finding each. */
final class RefusalSentences {

    private static final String OTHER = "other";
    private static final Pattern ENDS = Pattern.compile("[.;\\r\\n]+(?:\\s+|$)|\\r?\\n");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}_])[\\p{L}\\p{N}_]+");
    /** What the registry asks the reader to do after each reason; it says nothing of the dossier. */
    private static final Pattern ADVICE =
            Pattern.compile("vui lòng [^.;\\r\\n]*[.;]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|“[^”]*”");
    private static final Map<String, Words> REASONS = Map.of(
            "length", new Words("dài quá giới hạn của hệ thống hộ tịch", "is longer than the registry takes"),
            "catalogue",
                    new Words("không có trong danh mục của hệ thống hộ tịch", "is not in the registry's catalogue"),
            "format", new Words("không đúng định dạng của hệ thống hộ tịch", "is not in the registry's format"),
            "missing", new Words("bị hệ thống hộ tịch báo thiếu", "is missing, says the registry"));
    private static final Words REMEDY = new Words(
            "Sửa trường này tại nơi lập hồ sơ rồi gửi lại", "Mend it where the dossier was made, and send again");

    private final Form form;
    private final RegistryReplies replies;

    RefusalSentences(CivilType type, RegistryReplies replies) {
        this.form = Forms.of(type).form();
        this.replies = replies;
    }

    RegistryReply.Refused refused(String code, RegistryBody body) {
        var findings = body.text("errorDescription", "description")
                .or(() -> body.text("statusDescription"))
                .map(this::findings)
                .orElseGet(List::of);
        var rules = new TreeSet<String>();
        findings.forEach(it -> rules.add(it.rule().replaceFirst("^registry\\.", "")));
        var group = code + (rules.isEmpty() ? "" : ":" + String.join(",", rules));
        return new RegistryReply.Refused(code, group, findings, body.message());
    }

    private List<Finding> findings(String text) {
        var findings = new ArrayList<Finding>();
        for (var part : ENDS.split(withoutAdvice(Canonical.nfc(text)))) {
            sentences(part).forEach(sentence -> findings.add(finding(sentence)));
        }
        return findings;
    }

    private static String withoutAdvice(String text) {
        var reasons = ADVICE.matcher(text).replaceAll("\n");
        return reasons.isBlank() ? text : reasons;
    }

    /** Where sentences run into each other, each begins with a field's name. */
    private List<String> sentences(String text) {
        var starts = new ArrayList<Integer>();
        var names = NAME.matcher(text);
        while (names.find()) {
            if (named(names.group()).isPresent()) {
                starts.add(names.start());
            }
        }
        if (starts.isEmpty()) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        var sentences = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            sentences.add(text.substring(from, to).strip());
        }
        return sentences;
    }

    private Finding finding(String sentence) {
        var field = field(sentence);
        var spoken = Canonical.spoken(sentence);
        var reason = replies.reasons().stream()
                .filter(it -> spoken.contains(Canonical.spoken(it.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
        var blame = reason.equals("catalogue") ? Blame.CATALOGUE : Blame.INPUT;
        var known = REASONS.get(reason);
        if (field.isEmpty() || known == null) {
            var said = Snippet.of(QUOTED.matcher(sentence).replaceAll("***"));
            var path = field.map(FormField::path);
            return new Finding(
                    path.map(RefusalSentences::pointer).orElse(""),
                    "registry." + path.map(it -> it + ".").orElse("") + reason,
                    new Words("Hệ thống hộ tịch: " + said, "The registry says: " + said),
                    REMEDY,
                    blame);
        }
        var words = field.get().words();
        return new Finding(
                pointer(field.get().path()),
                "registry." + field.get().path() + "." + reason,
                new Words(
                        FieldComplaint.sentence(words.vi()) + " " + known.vi(),
                        FieldComplaint.sentence(words.en()) + " " + known.en()),
                REMEDY,
                blame);
    }

    /** @return the field that the sentence begins with, by the registry's name or by what the form calls it */
    private Optional<FormField> field(String sentence) {
        var names = NAME.matcher(sentence);
        while (names.find()) {
            var field = named(names.group());
            if (field.isPresent()) {
                return field;
            }
        }
        var spoken = Canonical.spoken(sentence);
        return form.fields().stream()
                .filter(it -> spoken.contains(Canonical.spoken(it.words().vi())))
                .max(Comparator.comparingInt(it -> it.words().vi().length()));
    }

    /** A relay on the way was seen to leave an n of the line feed before a sentence. */
    private Optional<FormField> named(String word) {
        return form.wire(word).or(() -> word.startsWith("n") ? form.wire(word.substring(1)) : Optional.empty());
    }

    private static String pointer(String path) {
        return "/content/" + path.replace('.', '/');
    }
}
