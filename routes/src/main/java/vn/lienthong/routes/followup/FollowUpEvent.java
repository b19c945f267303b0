package vn.lienthong.routes.followup;

/** What can happen to what is awaited. */
public sealed interface FollowUpEvent {

    /** The registry took a submission of the dossier. */
    record Submitted() implements FollowUpEvent {}

    /** The registry was asked, and answered about the dossier. */
    record Seen(Sighting sighting) implements FollowUpEvent {}

    /** The question got no answer, which says nothing. */
    record NotAnswered() implements FollowUpEvent {}

    /**
     * The registry refused the question.
     *
     * @param code its own code
     */
    record QuestionRefused(String code) implements FollowUpEvent {}

    /** A person wants the registry asked at once. */
    record AskedFor() implements FollowUpEvent {}

    /** A person has the dossier handed in once more, since the registry does not know it. */
    record SubmittedAgain() implements FollowUpEvent {}

    /** A person ends the following. */
    record GivenUp() implements FollowUpEvent {}
}
