package vn.lienthong.gateway.demo.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What became of those whom the population database does not have as they say.
 *
 * @param unknown dossiers of which the database knew nobody with that number
 * @param keptBack dossiers that are parked because of their applicant
 * @param differing dossiers of a procedure that only marks, of which the database has another name
 * @param marked of these, those that went to the Portal with a line that says so
 * @param malformed questions that broke the service's contract
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IdentityFigures(long unknown, long keptBack, long differing, long marked, long malformed) {}
