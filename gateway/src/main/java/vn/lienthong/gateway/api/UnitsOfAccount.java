package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/**
 * To which units a person is limited.
 *
 * @param units the codes that an administrator gave; absent for the whole province
 * @param sees the codes whose dossiers are seen, those of communes that went into these included; absent likewise
 * @param warnings what is odd about the codes
 */
@JsonInclude(Include.NON_NULL)
public record UnitsOfAccount(
        String name, @Nullable List<String> units, @Nullable Set<String> sees, List<Words> warnings) {}
