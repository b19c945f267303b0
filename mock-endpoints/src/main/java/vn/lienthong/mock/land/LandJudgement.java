package vn.lienthong.mock.land;

import java.time.Instant;
import java.util.List;

/** A request that broke the contract: where, and why. */
public record LandJudgement(long number, Instant at, String operation, List<String> reasons) {}
