package vn.lienthong.gateway.demo.filed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import vn.lienthong.gateway.demo.kit.Messages;

/**
 * The figures of the dossiers that citizens filed at the Portal.
 *
 * @param taken by the gateway, {@code linked} of them with the province's own code
 * @param notTaken kept for a person; {@code notOurs} another province's
 * @param messages the law of the lane to the province
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FiledFigures(long taken, long linked, long notTaken, long notOurs, Messages messages, Books books) {

    /**
     * What the Portal's and the province's own books say.
     *
     * @param filed dossiers that citizens filed
     * @param handedOver how often the Portal handed one over
     * @param acknowledged of them, said to be there
     * @param createdTwice of them, said more than once to be created
     * @param arrived of those that were acknowledged, in the province exactly once
     * @param missing of those that were acknowledged, not in the province
     * @param twice in the province more than once
     * @param unexpected in the province, and not acknowledged to the Portal
     * @param malformed notices that broke the contract
     */
    public record Books(
            long filed,
            long handedOver,
            long acknowledged,
            long createdTwice,
            long arrived,
            long missing,
            long twice,
            long unexpected,
            long malformed) {}
}
