package vn.lienthong.gateway.reconcile;

import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Policy;

/**
 * What a lane's system bears to be told once more when it lacks a dossier.
 *
 * @param state whether the dossier goes again by itself
 * @param rows whether what it was told of the dossier afterwards goes with it
 * @param otherwise why it does not go, and what a person does about it
 */
record Resending(boolean state, boolean rows, Why otherwise) {

    /**
     * The Portal is asked twice and takes a create for what it is. A land system knows a dossier again, so that one which it holds
     * after all is answered as such; steps only go where their repeat does no harm. The hub handed the dossier to us, and reports
     * from the first one on would take it back to earlier steps. The civil registry may make a second act of a repeat.
     */
    static Resending of(Lane lane, Policy policy) {
        boolean rows = policy.eventRepeatTolerated();
        return switch (lane) {
            case NPSP -> new Resending(true, true, Why.SYSTEM);
            case LAND -> new Resending(policy.repeatsRecognised(), rows, Why.SYSTEM);
            case LINKED -> new Resending(false, false, Why.HUB);
            case CIVIL_STATUS -> new Resending(false, false, Why.SECOND_ACT);
            case IDENTITY, PROVINCE -> new Resending(false, false, Why.SYSTEM);
        };
    }
}
