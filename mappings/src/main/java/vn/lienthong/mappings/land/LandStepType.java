package vn.lienthong.mappings.land;

/** What a {@link LandStep} tells. */
public enum LandStepType {
    SUPPLEMENT_RECEIVED,
    RESULT_HANDED_OVER,
    WRONG_RESULT
}
