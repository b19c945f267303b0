package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The body of a call to the Portal. {@link NpspWriter} writes it. None shows its secrets or its data.
 */
public sealed interface NpspRequest {

    /** Opens a session. */
    @JsonPropertyOrder({"username", "password"})
    record Login(
            @JsonProperty("username") String username,
            @JsonProperty("password") String password) implements NpspRequest {

        @Override
        public String toString() {
            return "Login[" + username + "]";
        }
    }

    /**
     * {@code DongBoHoSoMC}: creates dossiers, or updates those that are there.
     *
     * @param session the value of the {@link Session}
     * @param madonvi organisation identifier of the sending province
     * @param service {@value #SERVICE}
     * @param isUpdating {@code "False"} creates, {@code "True"} updates: words, with a capital
     * @param data the dossiers
     */
    @JsonPropertyOrder({"session", "madonvi", "service", "isUpdating", "data"})
    record SyncDossiers(
            @JsonProperty("session") String session,
            @JsonProperty("madonvi") String madonvi,
            @JsonProperty("service") String service,
            @JsonProperty("isUpdating") String isUpdating,
            @JsonProperty("data") List<NpspDossier> data)
            implements NpspRequest {

        public static final String SERVICE = "DongBoHoSoMC";

        public SyncDossiers {
            data = List.copyOf(data);
        }

        public static SyncDossiers of(Session session, String madonvi, boolean updating, List<NpspDossier> data) {
            return new SyncDossiers(session.value(), madonvi, SERVICE, updating ? "True" : "False", data);
        }

        @Override
        public String toString() {
            return "SyncDossiers[isUpdating=" + isUpdating + ", data=" + data + "]";
        }
    }

    /**
     * {@code CapNhatTienDoHoSoMC}: adds progress rows, of dossiers that are there already. Rows are added, never replaced: a
     * second call adds them twice. At most {@link #MOST_ROWS} rows in one call is what others keep to (observed, not
     * prescribed).
     *
     * @param session the value of the {@link Session}
     * @param madonvi organisation identifier of the sending province
     * @param service {@value #SERVICE}
     * @param data the rows
     */
    @JsonPropertyOrder({"session", "madonvi", "service", "data"})
    record SyncProgress(
            @JsonProperty("session") String session,
            @JsonProperty("madonvi") String madonvi,
            @JsonProperty("service") String service,
            @JsonProperty("data") List<NpspProgress> data)
            implements NpspRequest {

        public static final String SERVICE = "CapNhatTienDoHoSoMC";
        public static final int MOST_ROWS = 10;

        /** @throws IllegalArgumentException when there are more than {@link #MOST_ROWS} rows */
        public SyncProgress {
            data = List.copyOf(data);
            if (data.size() > MOST_ROWS) {
                throw new IllegalArgumentException("more than " + MOST_ROWS + " progress rows in one call");
            }
        }

        public static SyncProgress of(Session session, String madonvi, List<NpspProgress> data) {
            return new SyncProgress(session.value(), madonvi, SERVICE, data);
        }

        @Override
        public String toString() {
            return "SyncProgress[data=" + data + "]";
        }
    }

    /**
     * {@code TraCuuHoSo}: asks whether a dossier is at the Portal.
     *
     * @param session the value of the {@link Session}
     * @param madonvi organisation identifier of the asking province
     * @param service {@value #SERVICE}
     * @param mahoso the dossier code; lower case on the wire, as all inputs of look-ups
     */
    @JsonPropertyOrder({"session", "madonvi", "service", "mahoso"})
    record LookUp(
            @JsonProperty("session") String session,
            @JsonProperty("madonvi") String madonvi,
            @JsonProperty("service") String service,
            @JsonProperty("mahoso") String mahoso)
            implements NpspRequest {

        public static final String SERVICE = "TraCuuHoSo";

        public static LookUp of(Session session, String madonvi, String dossierCode) {
            return new LookUp(session.value(), madonvi, SERVICE, dossierCode);
        }

        @Override
        public String toString() {
            return "LookUp[" + mahoso + "]";
        }
    }

    /**
     * Asks about the Portal's catalogues and accounts.
     *
     * @param session the value of the {@link Session}
     * @param madonvi organisation identifier of the asking province
     * @param service the service that answers
     * @param inputs what it asks for, by the names on the wire
     */
    @JsonPropertyOrder({"session", "madonvi", "service"})
    record Ask(
            @JsonProperty("session") String session,
            @JsonProperty("madonvi") String madonvi,
            @JsonProperty("service") String service,
            @JsonIgnore SortedMap<String, String> inputs)
            implements NpspRequest {

        public Ask {
            inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        }

        public static Ask of(Session session, String madonvi, NpspQuery query) {
            return new Ask(session.value(), madonvi, query.service(), new TreeMap<>(query.inputs()));
        }

        @JsonAnyGetter
        SortedMap<String, String> asked() {
            return inputs;
        }

        @Override
        public String toString() {
            return "Ask[" + service + "]";
        }
    }
}
