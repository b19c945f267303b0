package vn.lienthong.routes.civilstatus;

import vn.lienthong.mappings.civilstatus.RegistryDialect;

/**
 * How this province's registry is spoken to.
 *
 * @param paths where its operations are, below the service bus's address
 * @param repeatTakesNewer whether "already received", said to a newer state of a dossier, means that the newer state was taken
 */
public record CivilSettings(RegistryDialect dialect, Paths paths, boolean repeatTakesNewer) {

    /** The name of the {@link vn.lienthong.routes.http.HttpRoute} that the calls go over. */
    public static final String HTTP = "civil-status";

    /**
     * @param submit where registrations go, by the generation in use
     * @param status how far a registration of the first generation is
     * @param results the same for several of the second, with what came of them
     * @param entry the finished entry, first generation
     * @param search where an entry is searched for
     */
    public record Paths(String submit, String status, String results, String entry, String search) {}
}
