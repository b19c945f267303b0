package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What the desk told of a dossier after it came. Files are there as their name, size and SHA-256. */
public record LandStep(Instant at, String operation, JsonNode body) {}
