package vn.lienthong.mock.linked;

/**
 * Where the hub's doors are. Only the path of one dossier is known.
 *
 * @param token where a token is asked for (inferred)
 * @param dossiers the list, with GET; below it one dossier by its id; with PUT the acknowledgement (inferred but for one dossier)
 * @param report where reports go (inferred from the name that one province's connector has for it)
 * @param lookup below it the states of all agencies, by linked code (inferred: citizens have such a page)
 */
public record HubPaths(String token, String dossiers, String report, String lookup) {
    public static HubPaths defaults() {
        return new HubPaths(
                "/api/tokens",
                "/api/lienthongdvclt/hosolienthong",
                "/api/lienthongdvclt/capNhatTrangThaiHoSoDVCLTHoTich",
                "/api/lienthongdvclt/tracuuhoso");
    }
}
