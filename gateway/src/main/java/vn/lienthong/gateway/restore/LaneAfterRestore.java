package vn.lienthong.gateway.restore;

/**
 * What became of the messages of one lane that were open when the database was put back.
 *
 * @param held whether nothing is told until the lane is released
 * @param asked whose system is still to be asked, or has not answered
 * @param found delivered, as it turned out
 * @param goes all that waits on the lane and goes once it is released, what came in since included
 * @param parked that need a person; one that was parked before is asked about before it goes again
 * @param ended superseded by a newer state, or withdrawn
 */
record LaneAfterRestore(String lane, boolean held, long asked, long found, long goes, long parked, long ended) {}
