package vn.lienthong.gateway.restore;

import java.util.List;
import vn.lienthong.gateway.trouble.OwnTrouble;
import vn.lienthong.gateway.trouble.Troubles;

/** From the moment in which an older database is noticed until its last lane is released. */
final class RestoreTroubles implements Troubles {

    private final Restores restores;

    RestoreTroubles(Restores restores) {
        this.restores = restores;
    }

    @Override
    public List<OwnTrouble> lasting() {
        return restores.open().stream()
                .map(it -> new OwnTrouble(OwnTrouble.Kind.RESTORE, String.valueOf(it.id()), it.foundAt()))
                .toList();
    }
}
