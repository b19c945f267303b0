package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * All that the Portal holds of one dossier.
 *
 * @param held the dossier in brief
 * @param payload the last full payload, as it was told
 * @param progress its progress rows, as they were told, in that order; at most the last thousand
 * @param tellings what the Portal was told of it, in that order; at most the last thousand
 */
public record DossierFile(HeldDossier held, JsonNode payload, List<JsonNode> progress, List<Telling> tellings) {}
