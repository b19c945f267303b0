package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A dossier at the land system. Files are there as their name, size and SHA-256.
 *
 * @param soBienNhan its key
 * @param body as it came
 * @param steps what the desk told of it since, in that order
 * @param repeats how often it came again
 */
public record HeldLandDossier(String soBienNhan, JsonNode body, List<LandStep> steps, int repeats) {
    /** Of one kind: {@code capnhattrangthaibosunghoso}, … */
    public List<LandStep> steps(String operation) {
        return steps.stream().filter(step -> step.operation().equals(operation)).toList();
    }
}
