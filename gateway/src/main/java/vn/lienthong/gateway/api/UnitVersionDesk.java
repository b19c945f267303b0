package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.scan.NotClean;
import vn.lienthong.gateway.scan.VirusScanner;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.unit.Activated;
import vn.lienthong.gateway.unit.Loaded;
import vn.lienthong.gateway.unit.UnitSettings;
import vn.lienthong.gateway.unit.UnitVersion;
import vn.lienthong.gateway.unit.UnitVersions;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;
import vn.lienthong.mappings.unit.Defect;

/** Where operators load conversion tables of administrative units, see their defects, and say which one is used. */
@RestController
@RequestMapping("/api/v1/units/versions")
final class UnitVersionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(UnitVersionDesk.class);
    private static final int LARGEST = 16_384;
    private static final int LARGEST_PAGE = 500;
    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 100;
    private static final Words FORM = new Words(
            "Gửi {\"defects\": 8, \"reason\": \"...\"}: số lỗi của bảng như đã xem, và lý do từ 3 đến 500 ký tự",
            "Send {\"defects\": 8, \"reason\": \"...\"}: how many defects were seen, and a reason of 3 to 500 characters");

    /** @param defects how many defects of the table were seen */
    private record Wish(@Nullable Integer defects, @Nullable String reason) {}

    /**
     * @param repeated whether the same file was here before
     * @param defects the first of them
     * @param next where the others are, absent where these are all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Preview(
            UnitVersion version,
            boolean repeated,
            List<DefectView> defects,
            @Nullable String next) {}

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<DefectView> defects, @Nullable String next) {}

    record All(List<UnitVersion> versions) {}

    private final UnitVersions versions;
    private final UnitSettings settings;
    private final VirusScanner scanner;

    UnitVersionDesk(UnitVersions versions, UnitSettings settings, VirusScanner scanner) {
        this.versions = versions;
        this.settings = settings;
        this.scanner = scanner;
    }

    /** The body is the file. */
    @PostMapping
    ResponseEntity<Object> load(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable LocalDate from,
            HttpServletRequest request) {
        Loaded loaded = versions.load(named(name), from, file(request, caller), caller);
        if (loaded instanceof Loaded.NoTable no) {
            ProblemDetail problem = Problem.FINDINGS.detail(new Words(
                    "Tệp không phải bảng chuyển đổi đơn vị hành chính đọc được; xem findings",
                    "The file is no conversion table that can be read; see the findings"));
            problem.setProperty(
                    "findings",
                    no.defects().stream()
                            .map(it -> FindingView.of(it.finding()))
                            .toList());
            return Problems.answer(problem);
        }
        Loaded.Kept kept = (Loaded.Kept) loaded;
        UUID id = kept.version().id();
        List<Defect> first = versions.defects(id, 0, SHOWN);
        String next = kept.version().defects() > SHOWN ? next(id, SHOWN, SHOWN) : null;
        return ResponseEntity.status(kept.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create(path(id)))
                .body(new Preview(kept.version(), kept.repeated(), views(first), next));
    }

    @GetMapping
    All all() {
        return new All(versions.all());
    }

    @GetMapping("/{id}")
    UnitVersion one(@PathVariable UUID id) {
        return found(id);
    }

    @GetMapping("/{id}/defects")
    Page defects(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        boolean more = found(id).defects() > after + size;
        return new Page(views(versions.defects(id, after, size)), more ? next(id, after + size, size) : null);
    }

    @PostMapping(path = "/{id}/activate", consumes = MediaType.APPLICATION_JSON_VALUE)
    UnitVersion activate(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        Wish wish = StrictJson.read(request, Wish.class, LARGEST, FORM);
        if (wish.defects() == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, FORM);
        }
        String reason = CancelRequest.sound(Objects.requireNonNullElse(wish.reason(), ""));
        Activated activated = versions.activate(id, wish.defects(), reason, caller);
        if (activated instanceof Activated.NotSeen not) {
            throw new Refused(
                    Problem.NOT_NOW,
                    new Words(
                            "Bảng có " + not.defects() + " lỗi: xem hết rồi gửi lại với defects=" + not.defects(),
                            "The table has " + not.defects() + " defects: look at them, then send defects="
                                    + not.defects()));
        }
        if (activated instanceof Activated.Done done) {
            return done.version();
        }
        throw new Refused(Problem.NOT_FOUND);
    }

    /** Lets a caller finish who only then looks for the answer; not for ever. */
    private byte[] file(HttpServletRequest request, Caller caller) {
        try {
            byte[] file = Body.of(request, settings.maxBytes());
            scanner.look(file, caller.name());
            return file;
        } catch (NotClean found) {
            throw FileProblems.of(found);
        } catch (Refused refused) {
            skip(request);
            throw refused;
        }
    }

    private void skip(HttpServletRequest request) {
        try {
            request.getInputStream().skip(settings.maxBytes());
        } catch (IOException gone) {
            LOG.info("A table was broken off: {}", gone.getClass().getSimpleName());
        }
    }

    private UnitVersion found(UUID id) {
        return versions.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private static String named(String given) {
        String name = Canonical.nfc(Canonical.trim(given));
        if (name.length() > LONGEST_NAME || UnsafeCharacter.firstIn(name, false).isPresent()) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words(
                            "name: tối đa " + LONGEST_NAME + " ký tự trên một dòng",
                            "name: one line of at most " + LONGEST_NAME + " characters"));
        }
        return name.isEmpty() ? "bảng chuyển đổi" : name;
    }

    private static List<DefectView> views(List<Defect> defects) {
        return defects.stream().map(DefectView::of).toList();
    }

    private static String next(UUID id, int after, int size) {
        return path(id) + "/defects?after=" + after + "&size=" + size;
    }

    private static String path(UUID id) {
        return "/api/v1/units/versions/" + id;
    }
}
