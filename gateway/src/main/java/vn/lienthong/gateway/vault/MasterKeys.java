package vn.lienthong.gateway.vault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.gateway.engine.EngineRefusal;

/** The master key that wraps data keys, and others that may still have wrapped some. */
public final class MasterKeys {

    private final MasterKey current;
    private final List<MasterKey> others;

    private MasterKeys(MasterKey current, List<MasterKey> others) {
        this.current = current;
        this.others = others;
    }

    /**
     * @param current in base64
     * @param currentFrom the setting or the file that it comes from
     * @throws EngineRefusal with a sentence that names the setting
     */
    public static MasterKeys of(String current, String currentFrom, List<String> others) {
        return new MasterKeys(
                parse(current, currentFrom),
                others.stream().map(it -> parse(it, VaultSettings.PREVIOUS)).toList());
    }

    MasterKey current() {
        return current;
    }

    Optional<MasterKey> named(String name) {
        return Stream.concat(Stream.of(current), others.stream())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    private static MasterKey parse(String base64, String from) {
        return MasterKey.parse(base64)
                .orElseThrow(() -> new EngineRefusal(from + " does not hold a master key: it must be base64 of exactly "
                        + Gcm.KEY_BYTES + " bytes. Make one with: openssl rand -base64 " + Gcm.KEY_BYTES));
    }
}
