package vn.lienthong.routes.linked;

import java.time.Instant;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.mappings.linked.HubLegs;
import vn.lienthong.mappings.linked.HubStatus;

/** What can happen to a linked dossier. */
public sealed interface CourseEvent {

    /** It was taken from the hub. */
    record Taken() implements CourseEvent {}

    /** It was looked at, and cannot be taken. */
    record NotTaken() implements CourseEvent {}

    /** The hub took a report of the registration. */
    record Reported(HubStatus status) implements CourseEvent {}

    /** The hub said how far the agencies are. */
    record Seen(HubLegs legs) implements CourseEvent {}

    /** The question got no answer, which says nothing of the agencies. */
    record NotAnswered() implements CourseEvent {}

    /**
     * The hub does not take the question about this dossier.
     *
     * @param code its own
     */
    record QuestionRefused(String code) implements CourseEvent {}

    /** Time has passed; nobody was to be asked. */
    record Passed() implements CourseEvent {}

    /** A person wants the hub asked at once. */
    record AskedFor() implements CourseEvent {}

    /** A person sees to an agency's silence until then. */
    record SeenTo(HubLeg leg, Instant until) implements CourseEvent {}

    /** A person knows from the agency that its part is done. */
    record Marked(HubLeg leg) implements CourseEvent {}

    /** A person ends the watching. */
    record Closed() implements CourseEvent {}
}
