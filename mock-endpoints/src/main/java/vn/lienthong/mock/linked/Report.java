package vn.lienthong.mock.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What the province reported on a dossier.
 *
 * @param at when the hub got it
 * @param trangThai 1 received, 2 supplement, 3 accepted, 7 with the officer, 4 result, 5 returned to the citizen, 6 refused
 * @param body the whole report
 */
public record Report(Instant at, int trangThai, JsonNode body) {}
