package vn.lienthong.mappings.npsp;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Finding;

/**
 * The body of a call that a provincial system makes to the Portal, as it comes to the gateway in the Portal's place. None
 * shows its secrets or its data.
 *
 * <p>The body is read within the same limits as the province's own documents, but for its size, which the caller gives since
 * one body carries several dossiers. Names of members count without regard to case; one that is there twice makes the body
 * malformed. Members that the contract does not have are passed over.
 *
 * <p>{@code session} is empty when the body has none; {@code madonvi} is {@code ""} then.
 */
public sealed interface NpspIncoming {

    /** Opens a session. */
    record Login(String username, String password) implements NpspIncoming {

        @Override
        public String toString() {
            return "Login[***]";
        }
    }

    /**
     * {@code DongBoHoSoMC}.
     *
     * @param isUpdating as the sender believes; it may be wrong either way
     * @param dossiers at least one; {@link NpspToDossier} takes each
     */
    record SyncDossiers(Optional<Session> session, String madonvi, boolean isUpdating, List<NpspRow> dossiers)
            implements NpspIncoming {

        public SyncDossiers {
            dossiers = List.copyOf(dossiers);
        }
    }

    /**
     * {@code CapNhatTienDoHoSoMC}.
     *
     * @param rows at least one; {@link NpspToProgress} takes each
     */
    record SyncProgress(Optional<Session> session, String madonvi, List<NpspRow> rows) implements NpspIncoming {

        public SyncProgress {
            rows = List.copyOf(rows);
        }
    }

    /** {@code TraCuuHoSo}, by a code that is as it was written. */
    record LookUp(Optional<Session> session, String madonvi, String dossierCode) implements NpspIncoming {}

    /** A question about catalogues and accounts. */
    record Query(Optional<Session> session, String madonvi, NpspQuery query) implements NpspIncoming {}

    /**
     * None of these.
     *
     * @param findings why, with pointers into the body; never empty
     */
    record Malformed(List<Finding> findings) implements NpspIncoming {

        public Malformed {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the body of a call by the adapter protocol.
     *
     * @param mostBytes the largest body that is read
     */
    static NpspIncoming read(byte[] body, int mostBytes) {
        return new IncomingReading().read(body, mostBytes);
    }

    /**
     * Reads the dossiers of a call by the relay dialect, where the list itself is the body.
     *
     * @param mostBytes the largest body that is read
     * @param madonvi the query parameter {@code MaDinhDanhDV}
     * @param isUpdating the query parameter {@code isUpdating}, {@code ""} when it is absent
     */
    static NpspIncoming readRelayDossiers(byte[] body, int mostBytes, String madonvi, String isUpdating) {
        return new IncomingReading().relayDossiers(body, mostBytes, madonvi, isUpdating);
    }

    /** Reads the progress rows of a call by the relay dialect; see {@link #readRelayDossiers}. */
    static NpspIncoming readRelayProgress(byte[] body, int mostBytes, String madonvi) {
        return new IncomingReading().relayProgress(body, mostBytes, madonvi);
    }
}
