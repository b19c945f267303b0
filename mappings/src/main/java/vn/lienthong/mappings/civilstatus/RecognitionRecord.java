package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * A recognition of parent and child.
 *
 * @param decisionNumber number of the decision, {@code quyetDinhSo}
 * @param recognitionKind word or code of the list {@code recognitionKind}
 * @param parent the father or mother
 * @param child the child
 * @param requester who asks
 * @param relationToRecognised the requester's relation to who is recognised
 * @param relationToRecogniser the requester's relation to who recognises
 */
public record RecognitionRecord(
        @Nullable String decisionNumber,
        @Nullable String recognitionKind,
        Person parent,
        Person child,
        Requester requester,
        @Nullable String relationToRecognised,
        @Nullable String relationToRecogniser)
        implements CivilRecord {

    @Override
    public CivilType type() {
        return CivilType.RECOGNITION;
    }

    @Override
    public String toString() {
        return "RecognitionRecord[***]";
    }
}
