package vn.lienthong.routes.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks about a person, and what for. Each look-up is written down with it.
 *
 * @param by the caller: an origin, a person, or {@code gateway}
 * @param officer on whose behalf
 * @param purpose in words
 * @param procedure code of the procedure it is for
 * @param dossier code of the dossier it is for
 * @param message the message it is for
 */
public record Purpose(
        String by,
        String officer,
        String purpose,
        @Nullable String procedure,
        @Nullable String dossier,
        @Nullable UUID message) {}
