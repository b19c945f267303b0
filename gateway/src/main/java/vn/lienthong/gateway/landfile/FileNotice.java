package vn.lienthong.gateway.landfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * What an origin reads once nothing that a call of the land system named is still to be fetched.
 *
 * @param notice its own id: a second one with the same id is a repeat
 * @param message the same as {@code call}
 * @param call the call that named the files
 * @param what always LAND_FILES
 * @param number rises with each notice about the call; one that is lower than the last one seen is late
 */
record FileNotice(
        UUID notice,
        UUID message,
        String dossier,
        String what,
        Words meaning,
        String at,
        UUID call,
        int number,
        List<File> files) {

    static final String WHAT = "LAND_FILES";

    static final Words MEANING = new Words("Tệp hệ thống đất đai gửi kèm", "The files that the land system sent along");

    /**
     * @param name what the paper is called
     * @param link where it is, once it is here
     * @param trouble why it is not
     */
    @JsonInclude(Include.NON_NULL)
    record File(
            UUID id,
            @Nullable String name,
            FileState state,
            @Nullable String link,
            @Nullable Trouble trouble,
            @Nullable Words reason) {}
}
