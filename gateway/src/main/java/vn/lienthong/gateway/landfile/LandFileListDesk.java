package vn.lienthong.gateway.landfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.landfile.FileEndings.Acted;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/**
 * Where people see what was fetched and what was not, and act on it. Its content they open as any attachment, with a reason:
 * {@code POST /api/v1/attachments/{attachment}/reveal}.
 */
@RestController
@RequestMapping("/api/v1/land-files")
final class LandFileListDesk {

    private static final int LARGEST_PAGE = 200;
    private static final Words IS_HERE = new Words("Tệp đã được tải về", "The file was fetched already");
    private static final Words HAS_ENDED =
            new Words("Tệp đã được tải về hoặc đã bị bỏ qua", "The file was fetched or dismissed already");

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(Include.NON_NULL)
    record Page(List<FileView> files, @Nullable String next) {}

    private final FileList list;
    private final FileEndings endings;

    LandFileListDesk(FileList list, FileEndings endings) {
        this.list = list;
        this.endings = endings;
    }

    @GetMapping
    Page page(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable FileState state,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        List<FileView> found = list.page(state, after, size + 1, caller);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<FileView> page = found.subList(0, size);
        String next = "/api/v1/land-files?after=" + page.get(size - 1).id() + "&size=" + size
                + (state == null ? "" : "&state=" + state);
        return new Page(page, next);
    }

    @GetMapping("/{id}")
    FileView one(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return list.find(id, caller).map(it -> list.view(it, caller)).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    @PostMapping("/{id}/ask")
    FileView ask(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return done(caller, id, endings.ask(id, caller), IS_HERE);
    }

    @PostMapping(path = "/{id}/dismiss", consumes = MediaType.APPLICATION_JSON_VALUE)
    FileView dismiss(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return done(caller, id, endings.dismiss(id, CancelRequest.reasonIn(request), caller), HAS_ENDED);
    }

    private FileView done(Caller caller, UUID id, Acted acted, Words otherwise) {
        return switch (acted) {
            case DONE -> one(caller, id);
            case NO_SUCH -> throw new Refused(Problem.NOT_FOUND);
            case NOT_NOW -> throw new Refused(Problem.NOT_NOW, otherwise);
        };
    }
}
